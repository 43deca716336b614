import type { Lines } from './lines.js';
import { endOf, type Head } from './outline.js';
import type { Span } from './positions.js';

/** Why a file is not YAML, in words, and how to read on behind it. */
export interface Fault {
  readonly message: string;
  readonly hint: string | null;
  readonly span: Span;
  /** Null where it is unclear how the file goes on. */
  readonly mend: Mend | null;
}

/** What to put in the place of a fault, so that the rest of the file can be read at the places where it stands. */
export interface Mend {
  readonly span: Span;
  readonly by: 'a text' | 'spaces';
  /** The key of the value that is no longer known (empty for an item); null where only white space is lost. */
  readonly lost: string | null;
}

/** Where a fault is looked into: the value that it stands in or behind, and where YAML was given up. */
export interface Scene {
  readonly head: Head;
  readonly source: string;
  readonly lines: Lines;
  readonly offset: number;
}

/** Some text for the whole value; null for a file that is all one value. */
export function textInstead({ head, source, lines }: Scene): Mend | null {
  if (head.column < 0) return null;
  const lost = head.key === null ? '' : source.slice(...head.key);
  return { span: [head.value[0], endOf(source, lines, head)], by: 'a text', lost };
}

/** The source with a fault mended; no offset and no line changes. */
export function mended(source: string, { span: [start, end], by }: Mend): string {
  const blank = source.slice(start, end).replace(by === 'spaces' ? /./gs : /[^\r\n]/g, ' ');
  const text = by === 'spaces' ? blank : `x${blank.slice(1)}`;
  return source.slice(0, start) + text + source.slice(end);
}
