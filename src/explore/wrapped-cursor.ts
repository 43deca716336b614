import { charactersOf } from '../render/characters.js';
import { widthOfText } from '../render/width.js';

/**
 * Where the cursor stands in a text that was broken into lines, behind what comes before it; rows and columns from 0. Breaking
 * takes away spaces only, so that all other characters tell the place.
 */
export function cursorInWrapped(lines: readonly string[], before: string): { row: number; column: number } {
  let left = before.replace(/\s/g, '').length;
  const spaces = before.length - before.trimEnd().length;
  for (const [row, line] of lines.entries()) {
    const own = line.replace(/\s/g, '').length;
    if (left > own) left -= own;
    else return { row, column: columnsOf(line, left) + spaces };
  }
  return { row: Math.max(0, lines.length - 1), column: widthOfText(lines.at(-1) ?? '') };
}

/** The columns of a line up to the end of so many of its characters that are no spaces. */
function columnsOf(line: string, count: number): number {
  let taken = '';
  let left = count;
  for (const char of charactersOf(line)) {
    if (left <= 0) break;
    taken += char;
    left -= char.trim().length;
  }
  return widthOfText(taken);
}
