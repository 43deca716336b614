import type { Problem } from '../map/problem.js';

/** Where a problem stands, as other programs count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The region of a problem in one line of its file; null where it has no place. */
export function regionOf({ line, excerpt }: Pick<Problem, 'line' | 'excerpt'>): Region | null {
  if (line === null) return null;
  if (excerpt === null) return { startLine: line };
  const { before, start, end } = excerpt;
  return { startLine: line, startColumn: before + start + 1, endColumn: before + end + 1 };
}
