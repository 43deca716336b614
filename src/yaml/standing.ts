import { bracketsAt, type Flow } from './brackets.js';
import { afterHeadProperties, type Head, headAt, headBeginsBlock, headEnd, headHasValue } from './heads.js';
import { type Lines, lineOf } from './lines.js';
import { closingQuoteSign } from './yaml-signs.js';

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
    const within = head !== null && here.indent > head.column && headHasValue(source, head);
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

/** How the value of a line goes on: open to the next lines, in quotes, or in brackets. */
function stateOf(source: string, lines: Lines, head: Head, offset: number): 'open' | Quoted | Flow {
  const at = afterHeadProperties(source, head.value);
  const sign = source[at];
  if (at >= head.value[1]) return 'open';
  if (sign === '"' || sign === "'") {
    return { type: 'quoted', open: at, close: closingQuoteSign(source, at, headEnd(source, lines, head)) };
  }
  if (sign === '[' || sign === '{') return bracketsAt(source, at, headEnd(source, lines, head), offset);
  return 'open';
}

/** The line after a block of text that begins in this one; else the next. */
function afterBlockText(source: string, lines: Lines, head: Head): number {
  return headBeginsBlock(source, head) ? lineOf(lines, headEnd(source, lines, head)) + 1 : head.line + 1;
}
