import { type Lines, lineEnd, type Span } from '../yaml/lines.js';

/**
 * A line of YAML by itself: its dashes, its key and what stands behind them. It needs no whole document, so it also works while
 * somebody writes one.
 */

/** A dash of a list, or a key. */
export interface Level {
  /** The key's name; null for a dash. */
  readonly key: string | null;
  readonly line: number;
  /** How far it is indented, in units of the string. */
  readonly column: number;
  readonly span: Span;
}

export interface LineLevels {
  readonly levels: readonly Level[];
  /** What stands behind them, without spaces around it and without a comment. */
  readonly rest: Span;
  /** Where a comment begins; the end of the line where there is none. */
  readonly comment: number;
}

const DASH = /-(?=[ \t]|$)[ \t]*/y;
const KEY = /(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}_][\p{L}\p{N}_.-]*))[ \t]*:(?=[ \t]|$)/uy;
/** Names that other places refer to, and types: they stand before a value. */
const PROPERTIES = /(?:[&!][^ \t]*(?:[ \t]+|$))*/y;

/** What a line of a document begins with. */
export function levelsOfLine(source: string, lines: Lines, line: number): LineLevels {
  const from = lines.starts[line]!;
  const text = source.slice(from, lineEnd(source, lines, line));
  const levels: Level[] = [];
  let at = /^[ \t]*/.exec(text)![0].length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let dash = take(DASH); dash !== null; dash = take(DASH)) {
    levels.push({ key: null, line, column: at, span: [from + at, from + at + 1] });
    at += dash[0].length;
  }
  const key = take(KEY);
  if (key !== null) {
    const name = key[1] ?? key[2] ?? key[3]!;
    const quotes = key[3] === undefined ? 2 : 0;
    levels.push({ key: name, line, column: at, span: [from + at, from + at + name.length + quotes] });
    at += key[0].length;
    at += /^[ \t]*/.exec(text.slice(at))![0].length;
    at += take(PROPERTIES)![0].length;
  }
  const comment = commentStart(text, at);
  const end = at + text.slice(at, comment).trimEnd().length;
  return { levels, rest: [from + at, from + end], comment: from + comment };
}

/** Where a comment begins behind the start of a value: a `#` behind a space, outside quotes. */
function commentStart(text: string, from: number): number {
  let quote: string | null = null;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]!;
    if (quote !== null) {
      if (char === '\\' && quote === '"') at += 1;
      else if (char === quote) quote = null;
    } else if ((char === '"' || char === "'") && /[\s[{,:]|^$/.test(text[at - 1] ?? '')) quote = char;
    else if (char === '#' && /\s|^$/.test(text[at - 1] ?? '')) return at;
  }
  return text.length;
}

/** Whether a value is a text that goes on in deeper lines: begun on its line, or a block that a sign announces. */
export function beginsText(source: string, [from, to]: Span): boolean {
  return to > from && !/[[{]/.test(source[from]!);
}

/** Whether a value is in brackets, which may go on in the next lines. */
export function beginsFlow(source: string, [from, to]: Span): boolean {
  return to > from && /[[{]/.test(source[from]!);
}
