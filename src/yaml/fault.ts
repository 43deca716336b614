import type { KnownKeys } from './known-keys.js';
import type { Lines } from './lines.js';
import { endOf, type Head } from './outline.js';
import type { Span } from './yaml-places.js';

/** Why a file is not YAML, in words, and how to read on behind it. */
export interface Fault {
  readonly message: string;
  readonly hint: string | null;
  readonly span: Span;
  /** None where it is unclear how the file goes on. */
  readonly mends: readonly Mend[];
}

/** What to put in the place of a fault, so that the rest of the file can be read at the places where it stands. */
export interface Mend {
  readonly span: Span;
  readonly by: 'a text' | 'spaces';
  /** The key of the text that is no longer known; empty for an item of a list, and for spaces. */
  readonly lost: string;
}

/** A file in which YAML was given up: its text, the lines of that, and the keys that it may have. */
export interface FaultyFile {
  readonly source: string;
  readonly lines: Lines;
  readonly keys: KnownKeys;
}

/** Where a fault is looked into: the value that it stands in or behind, and where YAML was given up. */
export interface Scene extends FaultyFile {
  readonly head: Head;
  readonly offset: number;
}

/** Some text for the whole value; none for a file that is all one value. */
export function textInstead({ head, source, lines }: Scene): Mend[] {
  if (head.column < 0) return [];
  const lost = head.key === null ? '' : source.slice(...head.key);
  return [{ span: [head.value[0], endOf(source, lines, head)], by: 'a text', lost }];
}

/**
 * The source with faults mended, which come in its order: `…` for a text, so that no message quotes words that
 * nobody wrote. No offset changes. Linear in the source.
 */
export function mended(source: string, mends: readonly Mend[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, by } of mends) {
    const blank = source.slice(...span).replace(by === 'spaces' ? /./gs : /[^\r\n]/g, ' ');
    pieces.push(source.slice(at, span[0]), by === 'spaces' ? blank : `…${blank.slice(1)}`);
    at = span[1];
  }
  return pieces.join('') + source.slice(at);
}

/** Mends in the order of the file, one for each place. */
export function inPlaces(mends: readonly Mend[]): Mend[] {
  const sorted = [...mends].sort((a, b) => a.span[0] - b.span[0]);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

/** Whether words at an offset were made up, to read on behind a fault. */
export function isMadeUp(offset: number, mends: readonly Mend[]): boolean {
  return mends.some(({ span: [start, end], by }) => by === 'a text' && offset >= start && offset < end);
}
