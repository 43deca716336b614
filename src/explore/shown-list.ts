import type { Action } from './action.js';

/** A list as it is seen: its lines, and what a click on each does. */
export interface ShownList {
  readonly lines: readonly string[];
  readonly clicks: readonly (Action | null)[];
}
