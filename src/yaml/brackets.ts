import { closingQuoteSign, isBlankSign, isLineBreakSign } from './yaml-signs.js';

/** How far a value in brackets was read, where YAML was given up in it or behind it. */

/** A value in brackets. */
export interface Flow {
  readonly type: 'flow';
  readonly open: number;
  /** Where the bracket closes, or -1. */
  readonly close: number;
  /** The innermost bracket that is open, and where. */
  readonly bracket: string;
  readonly bracketAt: number;
  /** Where the text begins that was being read, and whether its quotes (if any) closed. */
  readonly item: number;
  readonly itemClosed: number;
  /** Where the text before a colon begins, of which the item is the rest; -1 in braces, where it is a key. */
  readonly pair: number;
  /** The last comment in the brackets, or -1. */
  readonly comment: number;
}

/** Reads brackets up to an offset, or to the end of what may stand in them. */
export function bracketsAt(source: string, start: number, end: number, offset: number): Flow {
  const open: { readonly at: number; readonly pair: number }[] = [];
  let [item, itemClosed, pair, comment, at] = [-1, -1, -1, -1, start];
  const flow = (close: number): Flow => {
    const bracketAt = open.at(-1)?.at ?? start;
    const begun = item < 0 ? skipWhite(source, Math.min(at, offset), offset) : item;
    const bracket = source[bracketAt]!;
    return { type: 'flow', open: start, close, bracket, bracketAt, item: begun, itemClosed, pair, comment };
  };
  for (; at < end; at += 1) {
    const sign = source[at]!;
    const atItem = item < 0;
    if (at >= offset) return flow(-1);
    if (/\s/.test(sign)) continue;
    if (sign === '#' && isBlankSign(source[at - 1])) {
      comment = at;
      while (at + 1 < end && !isLineBreakSign(source[at + 1])) at += 1;
    } else if (atItem && (sign === '"' || sign === "'")) {
      item = at;
      itemClosed = closingQuoteSign(source, at, end);
      if (itemClosed < 0 || itemClosed >= offset) return flow(-1);
      at = itemClosed;
    } else if (atItem && (sign === '[' || sign === '{')) {
      open.push({ at, pair });
      pair = -1;
    } else if (sign === ']' || sign === '}') {
      const opened = open.pop();
      if (open.length === 0) return flow(at);
      [item, itemClosed, pair] = [opened!.at, at, opened!.pair];
    } else if (sign === ',') [item, itemClosed, pair] = [-1, -1, -1];
    else if (sign === ':' && !atItem && (itemClosed >= 0 || isBlankSign(source[at + 1]))) {
      if (source[open.at(-1)!.at] === '[' && pair < 0) pair = item;
      [item, itemClosed] = [-1, -1];
    } else if (atItem) item = at;
  }
  return flow(-1);
}

function skipWhite(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(source[at]!)) at += 1;
  return at;
}
