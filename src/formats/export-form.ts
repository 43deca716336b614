import type { Statement } from '../map/model.js';
import type { Topic } from '../query/practice-topics.js';
import type { View } from '../query/view.js';

/** What an export is made of. */
export interface ExportInput {
  readonly view: View;
  /** The statements that are selected, in the argument's order. */
  readonly selected: readonly Statement[];
  /** The kinds of questions that are wanted; none where nobody names one. */
  readonly kinds: readonly Topic[];
  /** At most so many cards; null for all. */
  readonly count: number | null;
  /** What the selection is about, in the words of the file: headlines and tags; none for the whole map. */
  readonly about: readonly string[];
  /** Decides what is left to chance. */
  readonly seed: string;
}

/** A form that another program reads. */
export interface ExportForm {
  readonly summary: string;
  /** What of a map is left out, for the help: `the map: each card …`. */
  readonly loses: string;
  /** The data forms of which it is one: an output file's ending must not name another. */
  readonly writtenAs: readonly string[];
  /** Loads the code that writes it, in pieces: a large export is never one string. Nothing fits: null. */
  readonly load: () => Promise<(input: ExportInput) => Iterable<string> | null>;
}
