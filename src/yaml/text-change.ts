import { type Lines, lineOf, lineStarts } from './lines.js';

/** What changed from one text to the next, as one stretch, and the lines of a text that changed so. */

/** A stretch of the text before that gave way to so many new characters at the same place. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly added: number;
}

/** How many characters are compared at once: many, since whole pieces are compared much faster than characters. */
const PIECE = 4096;

/** The smallest stretch in which two texts differ. Linear in the texts. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + PIECE <= most && samePiece(before, start, after, start)) start += PIECE;
  while (start < most && before[start] === after[start]) start += 1;
  const left = most - start;
  let same = 0;
  while (
    same + PIECE <= left &&
    samePiece(before, before.length - same - PIECE, after, after.length - same - PIECE)
  )
    same += PIECE;
  while (same < left && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, added: after.length - same - start };
}

function samePiece(before: string, at: number, after: string, from: number): boolean {
  return before.slice(at, at + PIECE) === after.slice(from, from + PIECE);
}

/** By how much what stands behind a change has moved. */
export function shiftBy({ start, end, added }: TextChange): number {
  return added - (end - start);
}

/** The lines of a text, from those of the text before a change. */
export function linesAfter(before: string, lines: Lines, after: string, change: TextChange): Lines {
  // A carriage return and a line feed are one end of a line, and either can be what changed.
  if (before.includes('\r') || after.includes('\r')) return lineStarts(after);
  const shift = shiftBy(change);
  const from = lines.starts[lineOf(lines, change.start)]!;
  // Undefined where the change reaches into the last line.
  const next = lines.starts[lineOf(lines, change.end) + 1];
  const within = lineStarts(after.slice(from, (next ?? before.length) + shift));
  const starts = next === undefined ? within.starts : within.starts.slice(0, -1);
  const stretch = { from, next: next ?? before.length + 1, shift };
  return {
    starts: joined(lines.starts, starts, stretch),
    halves: joined(lines.halves, within.halves, stretch),
  };
}

/** Offsets of a text after a stretch of it has changed: those before it, those found in it, and those behind it, moved. */
function joined(
  before: readonly number[],
  within: readonly number[],
  { from, next, shift }: { from: number; next: number; shift: number },
): number[] {
  const all: number[] = [];
  for (const offset of before) if (offset < from) all.push(offset);
  for (const offset of within) all.push(from + offset);
  for (const offset of before) if (offset >= next) all.push(offset + shift);
  return all;
}
