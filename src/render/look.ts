import type { ChalkInstance } from 'chalk';
import type { Signs } from './signs.js';

/** How text for people is to look. */
export interface Look {
  /** Columns that a line may fill. */
  readonly width: number;
  readonly ink: ChalkInstance;
  /** For screen readers: words instead of signs, nothing cut, nothing drawn. */
  readonly plain: boolean;
  /** The signs to draw with where it is not plain. */
  readonly signs: Signs;
}
