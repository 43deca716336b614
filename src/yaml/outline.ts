import { bracketsAt, type Flow } from './brackets.js';
import { type Lines, lineEnd, lineOf } from './lines.js';
import type { Span } from './yaml-places.js';
import { closingQuote, isBlank, skipBlanks } from './yaml-signs.js';

/**
 * What an offset of a faulty file stands in. The library that reads YAML says where it gave up, but not in which
 * value; this finds the value, so that a message can say how to write it. Everything above the offset was read
 * without a fault, so a simple reading will do: lines with keys and dashes, and the quotes and brackets after them.
 */
export interface Standing {
  /** The last line at or above the offset that begins a value of its own. */
  readonly head: Head | null;
  /** The line after `head` in which the offset stands, or a line that is neither key nor item; null for none. */
  readonly stray: Head | null;
  /** How far the value of `head` was read. */
  readonly state: 'open' | Quoted | Flow;
}

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

/** A value in quotes: where they open and close, -1 where they do not. */
interface Quoted {
  readonly type: 'quoted';
  readonly open: number;
  readonly close: number;
}

export function standingOf(source: string, lines: Lines, offset: number): Standing {
  const last = lineOf(lines, offset);
  let head: Head | null = null;
  for (let line = 0; line <= last; ) {
    const here = headAt(source, lines, line);
    if (here === null) {
      line += 1;
      continue;
    }
    const within = head !== null && here.indent > head.column && hasValue(source, head);
    if (within || (here.key === null && !here.dash && head !== null)) {
      if (!within || line === last) return { head, stray: here, state: 'open' };
      line += 1;
      continue;
    }
    head = here;
    const state = stateOf(source, lines, head, offset);
    if (state === 'open') {
      line = afterBlockText(source, lines, head);
      if (line > last && last > head.line) return { head, stray: headAt(source, lines, last), state };
      continue;
    }
    const closed = state.close < 0 ? last : lineOf(lines, state.close);
    if (closed >= last) return { head, stray: null, state };
    line = closed + 1;
  }
  return { head, stray: null, state: 'open' };
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

/** How the value of a line goes on: open to the next lines, in quotes, or in brackets. */
function stateOf(source: string, lines: Lines, head: Head, offset: number): 'open' | Quoted | Flow {
  const at = afterProperties(source, head.value);
  const sign = source[at];
  if (at >= head.value[1]) return 'open';
  if (sign === '"' || sign === "'") {
    return { type: 'quoted', open: at, close: closingQuote(source, at, endOf(source, lines, head)) };
  }
  if (sign === '[' || sign === '{') return bracketsAt(source, at, endOf(source, lines, head), offset);
  return 'open';
}

/** What stands before a value: a name for it (`&name`), a type (`!type`). */
function afterProperties(source: string, [start, end]: Span): number {
  let at = start;
  while (source[at] === '&' || source[at] === '!') {
    while (at < end && !isBlank(source[at])) at += 1;
    at = skipBlanks(source, at, end);
  }
  return at;
}

/** Where a value must have ended: before the next line that is no deeper than what it belongs to. */
export function endOf(source: string, lines: Lines, head: Head): number {
  let line = head.line + 1;
  for (; line < lines.starts.length; line += 1) {
    const from = lines.starts[line]!;
    const end = lineEnd(source, lines, line);
    const text = skipBlanks(source, from, end);
    if (text < end && text - from <= head.column) break;
  }
  return lineEnd(source, lines, line - 1);
}

/** The line after a block of text that begins in this one; else the next. */
function afterBlockText(source: string, lines: Lines, head: Head): number {
  return beginsBlock(source, head) ? lineOf(lines, endOf(source, lines, head)) + 1 : head.line + 1;
}

/** Whether a block of text begins in a line: `text: |`, `text: >-`. */
export function beginsBlock(source: string, { value }: Head): boolean {
  return /^[|>][-+1-9]{0,2}\s*(?:\s#.*)?$/.test(source.slice(afterProperties(source, value), value[1]));
}

function hasValue(source: string, { value: [start, end] }: Head): boolean {
  return start < end && source[start] !== '#';
}
