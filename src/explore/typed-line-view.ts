import { cut, cutStart } from '../render/cut.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import type { WrittenLine } from './line-edits.js';
import { cursorInWrapped } from './wrapped-cursor.js';

/** What somebody types, in the window: a line of which a part is shown, or a text that is broken into lines. */

/** The part of a line that a window has room for, and the columns before the cursor in it. */
export interface LineView {
  readonly shown: string;
  readonly cursor: number;
}

/** As much of a line round its cursor as so many columns show: what is before the cursor first, then what is after it. */
export function viewOfLine({ text, cursor }: WrittenLine, columns: number): LineView {
  const after = text.slice(cursor);
  // A little of what comes after the cursor stays in sight.
  const kept = Math.min(widthOfText(after.slice(0, columns)), Math.floor(columns / 4));
  const before = cutStart(text.slice(0, cursor), columns - kept);
  const used = widthOfText(before);
  return { shown: before + cut(after, columns - used, ''), cursor: used };
}

/** Lines of what is typed, and the cursor in them. */
export interface TypedView {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** A text behind a sign, broken into lines: as many round its cursor as the height holds. */
export function viewOfText(
  sign: string,
  { text, cursor }: WrittenLine,
  width: number,
  height: number,
): TypedView {
  const lines = wrap(`${sign}${text}`, width);
  const { row, column } = cursorInWrapped(lines, `${sign}${text.slice(0, cursor)}`);
  const first = Math.max(0, Math.min(row, lines.length - height));
  return { lines: lines.slice(first, first + height), cursor: { row: row - first, column } };
}
