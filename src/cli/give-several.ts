import { FORMATS, type Format, wantedKeys } from '../formats/index.js';
import type { Look } from '../render/look.js';
import { type Answer, piecesOfText, type Row } from '../render/output.js';
import { checkedFields, giveOut, NO_TERMINAL, pagesOrLinks, writeOut } from './give-answer.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { Shared } from './shared-options.js';
import { writeTarget } from './write-target.js';

/** Gives what is said of several files, each as soon as it is known, so that one file at a time is held. */

/** What is said of one file. */
export interface FilePart {
  /** Its rows, each with the file that it is of. Keys that are not `wanted` can be empty where that saves work. */
  rows(wanted: readonly string[]): Iterable<Row>;
  /** The same for people, perhaps in pieces, each with its line's end; empty where there is nothing to say. */
  text(look: Look): string | Iterable<string>;
}

/** What is known of the whole answer before any file is read. */
export interface SeveralAnswer extends Pick<Answer, 'fields' | 'columns' | 'names'> {
  /** Whether a name has that of its file before it; unless it is said, it has. */
  readonly ofFiles?: boolean;
  /** What stands between the texts of two files. */
  readonly between: string;
  /** What text ends with, once all files were read. */
  end?(look: Look): string;
}

export async function giveSeveral(
  answer: SeveralAnswer,
  parts: AsyncIterable<FilePart>,
  shared: Shared,
  io: Io,
): Promise<void> {
  const fields = checkedFields(answer, shared.fields);
  const name = shared.format ?? (fields === null ? null : 'tsv');
  const look = lookOf(shared, io, shared.output === null ? io.stdout : NO_TERMINAL);
  const pieces = name === null ? texts(answer, parts, look) : data(FORMATS[name], answer, fields, parts);
  if (shared.output !== null) await writeTarget(shared.output, pieces, shared.force, io);
  else if (name === null && pagesOrLinks(shared, io)) await giveOut(await gathered(pieces), shared, io);
  else for await (const part of pieces) await writeOut(part, io);
}

async function* data(
  format: Format,
  answer: SeveralAnswer,
  fields: readonly string[] | null,
  parts: AsyncIterable<FilePart>,
): AsyncGenerator<Iterable<string>> {
  const columns = { ofFiles: true, ...answer };
  const writer = format.writer(columns, fields);
  const wanted = wantedKeys(format, columns, fields);
  // After a failure nothing ends the rows, so that nobody takes them for all.
  for await (const part of parts) yield writer.more(part.rows(wanted));
  yield [writer.end()];
}

async function* texts(
  { between, end }: SeveralAnswer,
  parts: AsyncIterable<FilePart>,
  look: Look,
): AsyncGenerator<Iterable<string>> {
  let before = '';
  function* pieces(text: string | Iterable<string>): Generator<string> {
    let start = before;
    for (const piece of piecesOfText(text)) {
      yield start + piece;
      start = '';
      before = between;
    }
  }
  for await (const part of parts) yield pieces(part.text(look));
  yield pieces(end?.(look) ?? '');
}

async function gathered(pieces: AsyncIterable<Iterable<string>>): Promise<string[]> {
  const all: string[] = [];
  for await (const part of pieces) {
    for (const one of part) all.push(one);
  }
  return all;
}
