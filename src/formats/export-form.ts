import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';

/** What an export is made of. */
export interface ExportInput {
  readonly view: View;
  /** The statements that are selected, in the argument's order. */
  readonly selected: readonly Statement[];
  /** The word behind the form's name, one of the words that the form takes; null where none was given. */
  readonly word: string | null;
  /** Decides what is left to chance. */
  readonly seed: string;
}

/** An export as it is written. */
export interface Exported {
  /** The text, in pieces: a large export is never one string. */
  readonly pieces: Iterable<string>;
  /** What to say to people where there is nothing in it: a sentence that begins with `Nothing`; null where there is something. */
  readonly empty: string | null;
}

type WriteExport = (input: ExportInput) => Exported;

/** A form that another program reads. */
export interface ExportForm {
  readonly summary: string;
  /** The word that can stand behind the form's name: what it is, and each possible one with its meaning; null for none. */
  readonly takes: { readonly what: string; readonly words: Readonly<Record<string, string>> } | null;
  /** What of a map is left out, for the help: `the map: each card …`. */
  readonly loses: string;
  /** The data forms of which it is one: an output file's ending must not name another. */
  readonly writtenAs: readonly string[];
  /** Loads the code that writes it. */
  readonly load: () => Promise<WriteExport>;
}
