import { type Head, headEnd } from './heads.js';
import type { Lines, Span } from './lines.js';

/** Mends: what is put in the place of a fault of YAML, so that the rest of a file can be read. */

/** What to put in the place of a fault, so that the rest of the file can be read at the places where it stands. */
export interface Mend {
  readonly span: Span;
  readonly by: 'a text' | 'spaces';
  /** The key of the text that is no longer known; empty for an item of a list, and for spaces. */
  readonly lost: string;
}

/** Some text for the whole value; none for a file that is all one value. */
export function mendWithText({ head, source, lines }: { head: Head; source: string; lines: Lines }): Mend[] {
  if (head.column < 0) return [];
  const lost = head.key === null ? '' : source.slice(...head.key);
  return [{ span: [head.value[0], headEnd(source, lines, head)], by: 'a text', lost }];
}

/**
 * The source with faults mended, which come in its order: `…` for a text, so that no message quotes words that
 * nobody wrote. No offset changes. Linear in the source.
 */
export function withMends(source: string, mends: readonly Mend[]): string {
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
export function mendsInPlaces(mends: readonly Mend[]): Mend[] {
  const sorted = [...mends].sort((a, b) => a.span[0] - b.span[0]);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

/** Whether words at an offset were made up, to read on behind a fault. */
export function isMended(offset: number, mends: readonly Mend[]): boolean {
  return mends.some(({ span: [start, end], by }) => by === 'a text' && offset >= start && offset < end);
}
