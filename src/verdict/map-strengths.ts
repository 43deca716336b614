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

/** Puts the stronger of two first; what rests on a circle, and so has no strength, comes last. Equal ones keep their order. */
export function byStrength(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}
