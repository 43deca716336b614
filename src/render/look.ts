import type { ChalkInstance } from 'chalk';

/** How text for people is to look. */
export interface Look {
  /** Columns that a line may fill. */
  readonly width: number;
  readonly ink: ChalkInstance;
  /** For screen readers: words instead of signs, nothing cut, nothing drawn. */
  readonly plain: boolean;
}
