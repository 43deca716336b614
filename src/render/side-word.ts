import type { Side } from '../map/model.js';

/** The side of an entry in words. */

const SIDES: Readonly<Record<Side, string>> = {
  for: 'for the motion',
  against: 'against the motion',
  both: 'on both sides',
  none: 'on no side',
};

export function sideWord(side: Side): string {
  return SIDES[side];
}
