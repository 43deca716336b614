import { type Lines, lineEnd, type Span } from './lines.js';
import { closingQuote, isBlank, skipBlanks } from './yaml-signs.js';

/** The lines of YAML as they begin values: keys, dashes and what stands behind them. */

/** A line as YAML sees it: how far in it begins, its key, its value. */
export interface Head {
  readonly line: number;
  /** The column, from 0, of the key or else of the last dash, -1 for neither: what is deeper belongs to the value. */
  readonly column: number;
  readonly indent: number;
  readonly key: Span | null;
  readonly dash: boolean;
  /** From the first sign of the value to the end of the line; empty where nothing stands there. */
  readonly value: Span;
}

/** The head of a line; null where it is blank, a comment, a directive or a document's mark. */
export function headAt(source: string, lines: Lines, line: number): Head | null {
  const from = lines.starts[line]!;
  const end = lineEnd(source, lines, line);
  let at = skipBlanks(source, from, end);
  const indent = at - from;
  if (at >= end || source[at] === '#') return null;
  if (indent === 0 && /^(?:%|(?:---|\.\.\.)(?:\s|$))/.test(source.slice(from, from + 4))) return null;
  let dash = false;
  // A list in an item of a list has no place in a claims file: a second dash belongs to a text.
  if ((source[at] === '-' || source[at] === '?') && isBlank(source[at + 1])) {
    dash = true;
    at = skipBlanks(source, at + 1, end);
  }
  const colon = at < end ? colonAfterKey(source, at, end) : -1;
  if (colon < 0) {
    return { line, column: dash ? indent : -1, indent, key: null, dash, value: [at, end] };
  }
  const value = skipBlanks(source, colon + 1, end);
  return { line, column: at - from, indent, key: [at, colon], dash, value: [value, end] };
}

/** The colon that ends a key beginning here, or -1: one that a space or the end of the line follows. */
function colonAfterKey(source: string, at: number, end: number): number {
  const first = source[at]!;
  if (first === '"' || first === "'") {
    const close = closingQuote(source, at, end);
    const colon = close < 0 ? -1 : skipBlanks(source, close + 1, end);
    return colon >= 0 && source[colon] === ':' && isBlank(source[colon + 1]) ? colon : -1;
  }
  if (/[[\]{},#|>@`%]/.test(first) || (/[-?]/.test(first) && isBlank(source[at + 1]))) return -1;
  for (let i = at; i < end; i += 1) {
    if (source[i] === ':' && isBlank(source[i + 1])) return i;
    if (source[i] === '#' && isBlank(source[i - 1])) return -1;
  }
  return -1;
}

/** What stands before a value: a name for it (`&name`), a type (`!type`). */
export function afterHeadProperties(source: string, [start, end]: Span): number {
  let at = start;
  while (source[at] === '&' || source[at] === '!') {
    while (at < end && !isBlank(source[at])) at += 1;
    at = skipBlanks(source, at, end);
  }
  return at;
}

/** Where a value must have ended: before the next line that is no deeper than what it belongs to. */
export function headEnd(source: string, lines: Lines, head: Head): number {
  let line = head.line + 1;
  for (; line < lines.starts.length; line += 1) {
    const from = lines.starts[line]!;
    const end = lineEnd(source, lines, line);
    const text = skipBlanks(source, from, end);
    if (text < end && text - from <= head.column) break;
  }
  return lineEnd(source, lines, line - 1);
}

/** Whether a block of text begins in a line: `text: |`, `text: >-`. */
export function headBeginsBlock(source: string, { value }: Head): boolean {
  return /^[|>][-+1-9]{0,2}\s*(?:\s#.*)?$/.test(source.slice(afterHeadProperties(source, value), value[1]));
}

export function headHasValue(source: string, { value: [start, end] }: Head): boolean {
  return start < end && source[start] !== '#';
}
