import type { Statement } from '../map/model.js';
import type { PageText } from '../page/page-data.js';
import type { Framing } from '../picture/scene.js';
import type { Topic } from '../query/practice-topics.js';
import type { View } from '../query/view.js';

/** What an export is made of. */
export interface ExportInput {
  readonly view: View;
  /** The statements that are selected, in the argument's order. */
  readonly selected: readonly Statement[];
  /** The one entry that is named, which all that is selected is below; null for none, and for several. */
  readonly from: Statement | null;
  /** What the selection is about, in the words of the file: headlines and tags; none for the whole map. */
  readonly about: readonly string[];
  /** The kinds of questions that are wanted; none where nobody names one. */
  readonly kinds: readonly Topic[];
  /** At most so many cards; null for all. */
  readonly count: number | null;
  /** The folder of the program, where the parts of a page are. */
  readonly root: string;
  /** The reader's copy of the text, by its places; null where none is to be shown. */
  readonly text: PageText | null;
  /** The entry that a page shows first; null for the thesis. */
  readonly start: Statement | null;
  /** Decides what is left to chance. */
  readonly seed: string;
  /** Whether it says which entries and steps stand. */
  readonly verdicts: boolean;
  /** Whether boxes have the whole text of their entries. */
  readonly full: boolean;
  /** Null for no frames. */
  readonly frames: Framing | null;
  /** Says something beside what is written. */
  readonly remark: (text: string) => void;
  /** How many times larger than usual a picture is that is made of pixels. */
  readonly scale: number;
}

/** What a picture or an outline is made of. */
export type DrawInput = Pick<
  ExportInput,
  'about' | 'frames' | 'from' | 'full' | 'remark' | 'selected' | 'verdicts' | 'view'
>;

/** The options that are for some forms only, by their names in the command's table. */
export const EXPORT_EXTRAS = [
  'count',
  'kinds',
  'seed',
  'verdicts',
  'full',
  'frames',
  'scale',
  'text',
  'open',
] as const;
type ExportExtra = (typeof EXPORT_EXTRAS)[number];

/** An export as text in pieces, since a large one is never one string, or as the bytes of a file; null where there is nothing to write. */
type Written = Iterable<string> | Uint8Array | null;

/** Writes an export. */
export type WriteExport = (input: ExportInput) => Written | Promise<Written>;

/** A form that another program reads. */
export interface ExportForm {
  readonly summary: string;
  /** What of a map is left out, for the help: `the map: each card …`. */
  readonly loses: string;
  /** The forms of data of which it is one: an output file's ending must not name another. */
  readonly writtenAs: readonly string[];
  /** The endings that a file can have, of a form that is no form of data; without the dot, the usual one first. */
  readonly endings?: readonly string[];
  /** Of the options that are for some forms only, those that go with this one. */
  readonly takes: readonly ExportExtra[];
  /** Why nothing is written, where there is nothing to write. */
  readonly empty: string;
  /** Loads the code that writes it. */
  readonly load: () => Promise<WriteExport>;
}
