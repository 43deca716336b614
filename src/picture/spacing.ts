import { greatest } from '../words/extremes.js';
import { membersOf, type Unit } from './branches.js';
import type { Scene } from './scene.js';
import { SIGN_RADIUS } from './style.js';

/** How much room the lines of a picture need. */

/** Between a box and the first bend below it: room for the head of an arrow. */
export const ARROW = 15;
/** Between lines that run beside each other. */
export const TRACK = 9;
/** Between the ends of lines at the bottom of a box. */
export const PORT = 13;
/** Between boxes that stand below each other, and between columns. */
export const BELOW = 14;
export const BESIDE = 20;
/** From the beginning of a line to the middle of its sign; more where a head stands there, too. */
const SIGN_AT = 13;
const SIGN_BEHIND_HEAD_AT = 20;
/** From the top of premises up to their joint: beside a column, lines come from the side. */
const JOINT_RISE = { spread: 17, stack: 6 } as const;
/** From the top of premises up to the line that gathers them. */
export const GATHER = 9;
/** From a joint up to the one that it bears on. */
const TIER = 30;
/** Between what ends at one joint. */
export const JOINT_STEP = 9;
/** From a box to the first line that runs down beside it. */
export const STUB = 30;
/** Between lines that run down beside boxes: more where there is a joint at the end, and more where words stand beside that. */
const RAIL = { plain: PORT, joint: 19, words: 62 } as const;

export function signAt(scene: Scene, line: number): number {
  const { heads } = scene.lines[line]!;
  return heads === 'start' || heads === 'both' ? SIGN_BEHIND_HEAD_AT : SIGN_AT;
}

export function railStep({ joint }: Unit, scene: Scene): number {
  if (joint === null) return RAIL.plain;
  return scene.joints[joint]!.missing > 0 ? RAIL.words : RAIL.joint;
}

/** Half the height of a joint: it is higher where more ends at it. */
export function jointHalf({ onJoint }: Unit): number {
  return SIGN_RADIUS + (Math.max(0, onJoint.length - 1) * JOINT_STEP) / 2;
}

/** How many joints stand above each other. */
function tiersOf({ joint, onJoint }: Unit): number {
  return joint === null ? 0 : 1 + greatest(onJoint.map(tiersOf), 0);
}

/** The middle of a joint, from the top of the boxes below it. */
export function jointY(unit: Unit, form: 'spread' | 'stack'): number {
  return -JOINT_RISE[form] - jointHalf(unit) - (tiersOf(unit) - 1) * TIER;
}

/** The room above boxes side by side, for signs and joints. */
export function spreadZone(unit: Unit, scene: Scene): number {
  if (unit.joint === null) return signAt(scene, unit.line) + SIGN_RADIUS + 2;
  return -jointY(unit, 'spread') + jointHalf(unit);
}

/** The room above boxes in a column, whose signs stand beside them. */
export function stackZone(units: readonly Unit[]): number {
  return greatest(units.map((unit) => (unit.joint === null ? 0 : -jointY(unit, 'stack') + jointHalf(unit))));
}

export function memberCount(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + membersOf(unit).length, 0);
}
