import type { ENTRY_FIELDS, HEADER_FIELDS, Written } from '../map/fields.js';
import type { Kind, Sign, Source } from '../map/model.js';

/**
 * An argument as another tool's file has it: what every reader of a foreign form hands over, and from which one piece of code
 * makes a claims file. Keys are the file's own names; ids are made later, from the texts.
 */

export interface GraphEntry {
  /** Its name in the file; no other entry and no step has it. */
  readonly key: string;
  /** True where this program wrote the entry, so its key is the id that it had: it stays, also such as `t` and `n7`. */
  readonly keyIsId?: boolean;
  /** What it says, whole; line breaks and all. Empty where the file has only a name. */
  readonly text: string;
  /** The short name that people gave it; null where there is none. */
  readonly title: string | null;
  /** Null where the file does not say: it follows from what the entry supports or attacks. */
  readonly kind: Kind | null;
  /** What else is known about it, by the keys of a claims file. */
  readonly fields: Written<typeof ENTRY_FIELDS>;
  /** Gaps that are accepted, each with the reason. */
  readonly known?: Readonly<Record<string, string>>;
  /** A source, or the id of one of the graph's sources. */
  readonly source: Source | string | null;
}

/** A support or an attack. */
export interface GraphStep {
  /** The name by which other steps name it as their target; null where none can. */
  readonly key: string | null;
  readonly sign: Sign;
  /** The keys of the entries that it needs, all of them together; the first one declares it. */
  readonly premises: readonly [string, ...string[]];
  /** The key of an entry, or of a step (then it supports or undercuts the inference). */
  readonly to: string;
  readonly scheme: string | null;
  /** Whether both cannot be true together: an attack each way. Only between two entries. */
  readonly isContradiction: boolean;
}

export interface ArgumentGraph {
  readonly header: Written<typeof HEADER_FIELDS> & { readonly title: string | null };
  /** The key of the claim that all others lead to; null where the file does not say which. */
  readonly thesis: string | null;
  /** In the file's order. */
  readonly entries: readonly GraphEntry[];
  readonly steps: readonly GraphStep[];
  readonly sources: readonly Source[];
}
