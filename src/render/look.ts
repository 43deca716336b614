import type { ChalkInstance } from 'chalk';
import type { Signs } from './signs.js';

/** Longer lines of prose than this are hard to read, however wide a window is. */
export const PROSE_COLUMNS = 80;

/** How text for people is to look. */
export interface Look {
  /** Columns that a line of prose may fill. */
  readonly width: number;
  /** Columns that a row of a list or a tree may fill: as many as there are. */
  readonly columns: number;
  readonly ink: ChalkInstance;
  /** Whether addresses are to be links. */
  readonly links: boolean;
  /** For screen readers: words instead of signs, nothing cut, nothing drawn. */
  readonly plain: boolean;
  /** The signs to draw with where it is not plain. */
  readonly signs: Signs;
}

/** The same where so many columns are taken: a margin, another column. */
export function narrowerLook(look: Look, taken: number): Look {
  const columns = look.columns - taken;
  return { ...look, columns, width: Math.min(look.width, columns) };
}
