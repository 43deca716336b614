import { greatest } from '../words/extremes.js';
import type { Point, Sheet } from './placed.js';

/** Rectangles in rows, in order, so that all together are as large as they can be on a page. */

export interface Shelved extends Sheet {
  /** The top left of each. */
  readonly places: readonly Point[];
}

export function onShelves(sizes: readonly Sheet[], gap: number, sheet: Sheet): Shelved {
  const all = sizes.reduce((sum, { width }) => sum + width + gap, -gap);
  const widest = greatest(
    sizes.map(({ width }) => width),
    0,
  );
  let best = inRows(sizes, gap, Math.max(all, 0));
  for (let width = all / 1.15; width > widest / 1.15; width /= 1.15) {
    const rows = inRows(sizes, gap, Math.max(width, widest));
    if (scaleOf(rows, sheet) > scaleOf(best, sheet)) best = rows;
  }
  return best;
}

function scaleOf({ width, height }: Sheet, sheet: Sheet): number {
  return Math.min(1, sheet.width / width, sheet.height / height);
}

function inRows(sizes: readonly Sheet[], gap: number, most: number): Shelved {
  const places: Point[] = [];
  let x = 0;
  let y = 0;
  let width = 0;
  let bottom = 0;
  for (const size of sizes) {
    if (x > 0 && x + size.width > most + 0.5) {
      x = 0;
      y = bottom + gap;
    }
    places.push({ x, y });
    width = Math.max(width, x + size.width);
    bottom = Math.max(bottom, y + size.height);
    x += size.width + gap;
  }
  return { width, height: bottom, places };
}
