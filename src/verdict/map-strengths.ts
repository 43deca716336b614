import type { ArgumentMap, ArgumentNode } from '../map/model.js';
import { mapFramework } from './map-framework.js';
import { nodeNumber } from './node-numbers.js';
import { strengths } from './strength.js';

/** The strengths on a map, by statement and relation, where nothing is granted or dropped. */

/** Looks up the strength of a node, from 0 to 1; NaN for what rests on a circle. Linear when made. */
export function mapStrengths(map: ArgumentMap): (node: ArgumentNode) => number {
  const all = strengths(mapFramework(map));
  return (node) => all[nodeNumber(map, node)]!;
}
