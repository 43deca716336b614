import { errorProblem, type Place, type Problem } from '../map/problem.js';
import type { FaultSource } from './fault-source.js';

/** Gathers the faults of a framework's file, and tells of the first ones as problems with their lines. */

/** What is wrong at an offset of what is read, and what would be right. */
interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Tells of a fault. */
export type Tell = (offset: number, message: string, hint: string) => void;

/** More faults of one file than these nobody reads; the others are counted. */
const MAX_TOLD_FAULTS = 20;

/** Faults in the order in which they are found, the first ones kept. */
export interface Faults {
  readonly tell: Tell;
  readonly kept: readonly Fault[];
  count(): number;
}

export function collectFaults(): Faults {
  const kept: Fault[] = [];
  let count = 0;
  return {
    kept,
    count: () => count,
    tell(offset, message, hint) {
      count += 1;
      if (kept.length < MAX_TOLD_FAULTS) kept.push({ offset, message, hint });
    },
  };
}

/** The first faults of several searches by their places, and how many more there are. */
export function firstFaults(searches: readonly Faults[]): { readonly first: Fault[]; readonly more: number } {
  const all = searches.flatMap(({ kept }) => kept).sort((a, b) => a.offset - b.offset);
  const first = all.slice(0, MAX_TOLD_FAULTS);
  return { first, more: searches.reduce((sum, { count }) => sum + count(), 0) - first.length };
}

/** Faults, sorted by their offsets, as problems with their lines. Linear in what is read, whatever the lines are like. */
export function faultProblems(name: string, source: FaultSource, sorted: readonly Fault[]): Problem[] {
  let line = 1;
  let start = 0;
  let end = source.lineEnd(0);
  let at = 0;
  let column = 1;
  return sorted.map(({ offset, message, hint }) => {
    while (offset > end && end < source.length) {
      line += 1;
      start = end + 1;
      at = start;
      column = 1;
      end = source.lineEnd(start);
    }
    for (; at < offset; at += 1) if (source.isStart(at)) column += 1;
    return errorProblem(name, placeOf(source, { line, column, start, end }, offset), 'framework', {
      message,
      hint,
    });
  });
}

/** Of a long line, so much is shown before a place and after it. */
const SHOWN_CHARACTERS = 500;

function placeOf(
  source: FaultSource,
  { line, column, start, end }: { line: number; column: number; start: number; end: number },
  offset: number,
): Place {
  let from = Math.max(start, offset - SHOWN_CHARACTERS);
  while (from < offset && !source.isStart(from)) from += 1;
  const text = source.text(from, Math.min(end, offset + SHOWN_CHARACTERS)).replace(/\r$/, '');
  const shown = source.text(from, offset);
  const at = Math.min(shown.length, text.length);
  // What is not shown is not read either, so each of its characters is taken for one unit.
  const before = from === start ? 0 : column - 1 - Array.from(shown).length;
  return { line, column, excerpt: { text, before, start: at, end: at + 1 }, span: null };
}
