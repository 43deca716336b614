import type { Kind } from '../map/model.js';

/** What an editor offers at the cursor. */

export interface Proposal {
  /** What is listed, and by which letters it is found. */
  readonly label: string;
  readonly insert: Insertion;
  readonly of: Kind | 'step' | 'source' | 'key' | 'word';
  /** A few words beside it. */
  readonly detail: string;
  /** What it means, as Markdown; null for nothing more. */
  readonly meaning: string | null;
  /** What else it is found by: the words of an entry. */
  readonly words?: string;
}

/** The text that is put in. */
export interface Insertion {
  readonly text: string;
  /** The same with places to fill in (`$1`); null where there are none. */
  readonly snippet: string | null;
}

/** A text that is put in as it is. */
export function asIs(text: string): Insertion {
  return { text, snippet: null };
}
