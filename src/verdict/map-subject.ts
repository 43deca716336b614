import type { ArgumentMap } from '../map/model.js';
import { isObjection } from '../map/objections.js';
import type { Subject } from './evaluate-subject.js';
import { mapFramework } from './map-framework.js';
import { nodeNames } from './node-numbers.js';

/** A map as something to evaluate. Linear in the map. */
export function mapSubject(map: ArgumentMap): Subject {
  return {
    framework: mapFramework(map),
    nameOf: nodeNames(map),
    isAnswerable: (node) => isObjection(map.statements[node]!),
  };
}
