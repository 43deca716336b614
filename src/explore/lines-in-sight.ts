import type { Signs } from '../render/signs.js';

/** A text that is longer than its part of the window: which lines are shown, and how many more there are. */

/** A part of so many rows or fewer spends none to say that there is more below; one of a few more none to say what is above. */
const MAX_ROWS_WITHOUT_BELOW = 2;
const MAX_ROWS_WITHOUT_ABOVE = 4;
/** From so many rows on, a line of a page stays in sight on the next. */
const MIN_ROWS_WITH_OVERLAP = 7;

/** As many lines as fit, from one on; where there are others above or below, a line says how many, and which key leads on. */
export function linesInSight(
  lines: readonly string[],
  first: number,
  height: number,
  key: string,
  { up, down }: Signs,
): string[] {
  const shown = lines.slice(first, first + height);
  const below = lines.length - first - height;
  if (below > 0 && height > MAX_ROWS_WITHOUT_BELOW) shown[height - 1] = `${down} ${below + 1} more: ${key}`;
  if (first > 0 && height > MAX_ROWS_WITHOUT_ABOVE) shown[0] = `${up} ${first + 1} above`;
  return shown;
}

/** The line to begin with so that another one is the first that can be read. */
export function firstLineFor(line: number, height: number): number {
  return height > MAX_ROWS_WITHOUT_ABOVE ? Math.max(0, line - 1) : line;
}

/** The lines that so many pages are, or a part of one, up or down: nothing between two pages is out of sight. */
export function linesOfPages(pages: number, height: number): number {
  const kept = 1 + Number(height > MAX_ROWS_WITHOUT_ABOVE) + Number(height >= MIN_ROWS_WITH_OVERLAP);
  return Math.sign(pages) * Math.max(1, Math.floor(Math.abs(pages) * (height - kept)));
}
