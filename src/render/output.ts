import type { Look } from './look.js';

/** One row of an answer: plain data, the keys in their published order. */
export type Row = Readonly<Record<string, unknown>>;

/** What a command found, before a form is chosen for it. */
export interface Answer {
  /** The data; worked out only for the forms that need it. Keys that are not `wanted` can be empty where that saves work. */
  rows(wanted: readonly string[]): Iterable<Row>;
  /** The keys that every row has, in order. */
  readonly fields: readonly string[];
  /** The field by which a row is named, where that is not its id. */
  readonly names?: string;
  /** Whether its rows are of several files: then every row has its `file`, and a name has the file's before it. */
  readonly ofFiles?: boolean;
  /** The columns of a table where none are asked for. */
  readonly columns: readonly string[];
  /** Whether it is one object and not a list. */
  readonly single?: boolean;
  /** The answer for people: whole, or piece by piece where it is long. */
  text(look: Look): string | Iterable<string>;
  /** The answer as Markdown, where that is more than a table. */
  markdown?(): string;
}

/** A text as pieces of what is printed: with its last line's end, and nothing for an empty one. Pieces stay as they are. */
export function piecesOfText(text: string | Iterable<string>): Iterable<string> {
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [`${text}\n`];
}

/** Lines as the pieces of a text, each as soon as it is made. */
export function* textOfLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
