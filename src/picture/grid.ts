import type { Point, Rectangle } from './placed.js';

/** The squares of a picture through which lines can be led. */

/** The side of a square, in pixels. */
const SQUARE = 6;
/** The room around everything. */
const AROUND = 36;

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** 1 where no line may go. */
  readonly blocked: Uint8Array;
  /** Which lines run through a square: `ACROSS`, `UPRIGHT`, or both. */
  readonly used: Uint8Array;
}

export const ACROSS = 1;
export const UPRIGHT = 2;

export function gridFor(width: number, height: number): Grid {
  const columns = Math.ceil((width + 2 * AROUND) / SQUARE);
  const rows = Math.ceil((height + 2 * AROUND) / SQUARE);
  const size = columns * rows;
  return { columns, rows, blocked: new Uint8Array(size), used: new Uint8Array(size) };
}

export function squareAt({ columns, rows }: Grid, { x, y }: Point): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x + AROUND) / SQUARE)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((y + AROUND) / SQUARE)));
  return row * columns + column;
}

/** The middle of a square. */
export function pointAt({ columns }: Grid, square: number): Point {
  return {
    x: ((square % columns) + 0.5) * SQUARE - AROUND,
    y: (Math.floor(square / columns) + 0.5) * SQUARE - AROUND,
  };
}

/** Keeps lines out of a rectangle and so many pixels around it. */
export function block(grid: Grid, { x, y, width, height }: Rectangle, around: number): void {
  const first = squareAt(grid, { x: x - around, y: y - around });
  const last = squareAt(grid, { x: x + width + around, y: y + height + around });
  const columns = (last % grid.columns) - (first % grid.columns);
  for (let start = first; start <= last; start += grid.columns)
    grid.blocked.fill(1, start, Math.min(start + columns, last) + 1);
}

/** Notes that a line runs along its corners. */
export function use(grid: Grid, corners: readonly Point[]): void {
  for (let index = 1; index < corners.length; index += 1) {
    const from = squareAt(grid, corners[index - 1]!);
    const to = squareAt(grid, corners[index]!);
    const isAcross = Math.floor(from / grid.columns) === Math.floor(to / grid.columns);
    const step = isAcross ? 1 : grid.columns;
    const flag = isAcross ? ACROSS : UPRIGHT;
    for (let square = Math.min(from, to); square <= Math.max(from, to); square += step)
      grid.used[square]! |= flag;
  }
}
