import { cut, cutStart } from '../render/cut.js';
import { widthOfText } from '../render/width.js';
import type { WrittenLine } from './line-edits.js';

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
