import type { Place } from '../map/problem.js';

/** Lines of a text: which one an offset stands in, and its line, column and excerpt as a place for a message. */

/** A stretch of the source: offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** Where the lines of a source begin, and which of its characters take two units of a string. */
export interface Lines {
  readonly starts: readonly number[];
  /** The offsets of the second halves of surrogate pairs, ascending; none in most files. */
  readonly halves: readonly number[];
}

/** The lines of a source, as `placeInLines` needs them. Linear in the source. */
export function lineStarts(source: string): Lines {
  const starts = [0];
  // Without a carriage return, as nearly always, the plain search is several times faster.
  if (source.includes('\r')) {
    for (const { index, 0: ending } of source.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  } else for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  const halves = Array.from(source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
  return { starts, halves };
}

/** The line that an offset stands in, from 0. */
export function lineOf({ starts }: Lines, offset: number): number {
  return countBelow(starts, offset + 1) - 1;
}

/** Where a line ends, before its line break. */
export function lineEnd(source: string, { starts }: Lines, line: number): number {
  let end = starts[line + 1];
  if (end === undefined) return source.length;
  const from = starts[line]!;
  if (end > from && source[end - 1] === '\n') end -= 1;
  if (end > from && source[end - 1] === '\r') end -= 1;
  return end;
}

/** How much of a line is kept around what is meant: more than a terminal shows. */
const CHARACTERS_BEFORE = 400;
const CHARACTERS_BEHIND = 800;

/**
 * Line, column and excerpt of a stretch of the source; cut at the end of its first line, and a long line around
 * the stretch. Takes time by the logarithm of the source, so that a file in one line costs no more than another.
 */
export function placeInLines(source: string, lines: Lines, start: number, end = start + 1): Place {
  const line = lineOf(lines, start);
  const from = lines.starts[line]!;
  const to = lineEnd(source, lines, line);
  const offset = Math.min(start, to);
  const column = offset - from - (countBelow(lines.halves, offset) - countBelow(lines.halves, from)) + 1;
  const first = whole(source, Math.max(from, offset - CHARACTERS_BEFORE));
  const last = whole(source, Math.min(to, offset + CHARACTERS_BEHIND));
  return {
    line: line + 1,
    column,
    excerpt: {
      text: source.slice(first, last),
      before: first - from,
      start: offset - first,
      end: Math.max(offset + 1, Math.min(end, last)) - first,
    },
    span: [start, end],
  };
}

/** An offset moved on where it would cut a character in two. */
function whole(source: string, offset: number): number {
  const unit = source.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** How many of some ascending numbers are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
