import type { Run } from './invalid.js';

/** Ids that stand in for those of a file which cannot be used, so that the rest of their entries can be. */

/** No id of a file can begin with this. */
const STAND_IN = '?';

/** Whether an id stands in for one that cannot be used: no file can have it. */
export function isStandInId(id: string): boolean {
  return id === '' || id.startsWith(STAND_IN);
}

/** An id of its own: the entry has an error of its own, and so has each that comes later. */
export function standInId(run: Run): string {
  return `${STAND_IN}${run.invalid.length}`;
}
