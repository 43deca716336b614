import type { Head } from './heads.js';
import type { KnownKeys } from './known-keys.js';
import type { Lines, Span } from './lines.js';
import type { Mend } from './mends.js';

/** Why a file is not YAML, in words, and how to read on behind it. */
export interface Fault {
  readonly message: string;
  readonly hint: string | null;
  readonly span: Span;
  /** None where it is unclear how the file goes on. */
  readonly mends: readonly Mend[];
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
