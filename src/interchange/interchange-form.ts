import type { Draft, Source, Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import type { ArgumentGraph } from './graph.js';

/** What a form of another tool is: how it is known, read and written. */

/** A file of another tool. What it is parsed as is worked out once, and only when somebody asks. */
export interface ForeignFile {
  /** As messages name it; `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
  /** The document, where the text is JSON; undefined where it is none. */
  json(): unknown;
  /** The document, where the text is YAML; undefined where it is none. */
  yaml(): unknown;
}

/**
 * Notes something of a file that is left out: what it is, in the plural and without a number (`locutions (nodes of type L)`).
 * How often each was noted is counted and said to the user.
 */
export type NoteLoss = (what: string) => void;

/** Why a file of a form cannot be read, for people: what is wrong, where, and what would be right. */
export class UnreadableForm extends Error {
  constructor(
    message: string,
    /** From 1; null where there is no place. */
    readonly line: number | null = null,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** A whole map, which only a form of our own has. */
interface DraftRead {
  readonly draft: Draft;
}

/** Reads a file of a form; what cannot be read is thrown as an `UnreadableForm`. */
type Read<T> = (file: ForeignFile, lose: NoteLoss) => T | Promise<T>;
export type ReadGraph = Read<ArgumentGraph | DraftRead>;
export type ReadSources = Read<readonly Source[]>;

/** How a form is imported. */
export interface ImportWays<R> {
  /** Whether a file seems to be of this form: by its content first, by its name where the content does not say. Never throws. */
  readonly recognizes: (file: ForeignFile) => boolean;
  /** What of the form a claims file cannot have, for the help: `positions, votes and comments`. */
  readonly loses: string;
  readonly load: () => Promise<R>;
}

/** What is written in a form. */
export interface InterchangeInput {
  readonly view: View;
  /** The statements that are selected, in the argument's order. */
  readonly selected: readonly Statement[];
  /** Says something beside what is written. */
  readonly remark: (text: string) => void;
}

/** Writes a form, in pieces; null where there is nothing to write. */
export type WriteForm = (
  input: InterchangeInput,
) => Iterable<string> | null | Promise<Iterable<string> | null>;

/** How a form is exported. */
export interface ExportWays {
  /** What of a map the form cannot have, for the help. */
  readonly loses: string;
  /** What there would be nothing of, where nothing is selected: `there would be …`. */
  readonly empty: string;
  /** True where a part of a map is written as it is chosen; else the entries that connect it to the thesis are added. */
  readonly staysAsChosen?: true;
  readonly load: () => Promise<WriteForm>;
}

/** A form that other tools read or write. */
export interface InterchangeForm {
  /** What it is, and whose. */
  readonly summary: string;
  /** The endings that a file of it can have, without the dot, the usual one first. */
  readonly endings: readonly string[];
  readonly import: ImportWays<ReadGraph> | null;
  readonly export: ExportWays | null;
}
