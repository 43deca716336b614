import { lineEnd, lineOf, type Span } from '../yaml/lines.js';
import type { Page } from './cursor.js';

/** Places of a text as the protocol counts them: line and character from 0, characters in units that client and server agree on. */

export const UNITS = ['utf-8', 'utf-16'] as const;
export type Unit = (typeof UNITS)[number];

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offset of a position; what is outside the text or its line is taken as the nearest end. */
export function offsetOf({ source, lines }: Page, { line, character }: Position, unit: Unit): number {
  if (!(line >= 0)) return 0;
  const from = lines.starts[Math.floor(line)];
  if (from === undefined) return source.length;
  const end = lineEnd(source, lines, Math.floor(line));
  const most = Math.max(0, Math.floor(character) || 0);
  return unit === 'utf-16' ? Math.min(end, from + most) : from + unitsWithin(source.slice(from, end), most);
}

export function positionOf({ source, lines }: Page, offset: number, unit: Unit): Position {
  const at = Math.min(Math.max(0, offset), source.length);
  const line = lineOf(lines, at);
  const from = lines.starts[line]!;
  return { line, character: unit === 'utf-16' ? at - from : bytesOf(source.slice(from, at)) };
}

export function rangeOf(page: Page, [from, to]: Span, unit: Unit): Range {
  return { start: positionOf(page, from, unit), end: positionOf(page, to, unit) };
}

/** The text after a change of the stretch between two positions; of the whole, where there is none. */
export function changedText(
  page: Page,
  change: { readonly range?: Range | undefined; readonly text: string },
  unit: Unit,
): string {
  if (change.range === undefined) return change.text;
  const from = offsetOf(page, change.range.start, unit);
  const to = Math.max(from, offsetOf(page, change.range.end, unit));
  return page.source.slice(0, from) + change.text + page.source.slice(to);
}

/** How many units of a string are the first so many bytes of its UTF-8; a character that is cut is left out. */
function unitsWithin(text: string, most: number): number {
  let bytes = 0;
  let units = 0;
  for (const char of text) {
    bytes += bytesOf(char);
    if (bytes > most) break;
    units += char.length;
  }
  return units;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
