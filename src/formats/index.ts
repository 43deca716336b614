import type { Answer, Row } from '../render/output.js';
import { oneLine, visible } from '../words/text.js';
import { csvWriter, excelCsvWriter, tsvWriter } from './csv.js';
import { json, jsonWriter, ndjsonWriter } from './json.js';
import { markdownTableWriter } from './markdown.js';
import { linesWriter, type RowWriter, written } from './row-writer.js';

/** What a form has to know of rows before there are any. */
type Columns = Pick<Answer, 'fields' | 'columns' | 'names' | 'ofFiles'>;

/** A form for data: what it is, and how rows become text. `fields` are those that are asked for; null for the usual ones. */
export interface Format {
  readonly summary: string;
  /** The keys of rows that it writes where none are asked for: all, those of a table, or only the names. */
  readonly usual: 'fields' | 'columns' | 'names';
  writer(columns: Columns, fields: readonly string[] | null): RowWriter;
  /** The text of an answer that is no mere list of rows, in pieces; null where it is one. */
  own?(answer: Answer, fields: readonly string[] | null): Iterable<string> | null;
}

/** The forms that `--format` can choose. A new one is a file here and a line in this table. */
export const FORMATS = {
  json: {
    summary: 'JSON: a list of objects; for the overview, one object',
    usual: 'fields',
    writer: (_, fields) => choosing(fields, jsonWriter()),
    own: (answer, fields) =>
      answer.single === true ? json(chosen(answer.rows(fields ?? answer.fields), fields), true) : null,
  },
  ndjson: {
    summary: 'JSON, one object a line',
    usual: 'fields',
    writer: (_, fields) => choosing(fields, ndjsonWriter()),
  },
  csv: {
    summary: 'comma-separated values, with a line of names first',
    usual: 'fields',
    writer: (columns, fields) => csvWriter(fields ?? columns.fields),
  },
  excel: {
    summary: 'CSV for Excel: it then shows accents and other scripts right',
    usual: 'fields',
    writer: (columns, fields) => excelCsvWriter(fields ?? columns.fields),
  },
  tsv: {
    summary: 'tab-separated values, with a line of names first',
    usual: 'fields',
    writer: (columns, fields) => tsvWriter(fields ?? columns.fields),
  },
  markdown: {
    summary: 'Markdown: cards, a list or a table',
    usual: 'columns',
    writer: ({ columns }, fields) => markdownTableWriter(fields ?? columns),
    own: ({ markdown }, fields) => (fields === null && markdown !== undefined ? [markdown()] : null),
  },
  ids: {
    summary: 'only the ids, one per line',
    usual: 'names',
    writer: (columns) => namesWriter(columns),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** An answer in one of the forms: the text, in pieces, since a large answer is never one string. */
export function formatted(
  name: FormatName,
  answer: Answer,
  fields: readonly string[] | null,
): Iterable<string> {
  const format: Format = FORMATS[name];
  const own = format.own?.(answer, fields);
  if (own) return own;
  return written(answer.rows(wantedKeys(format, answer, fields)), format.writer(answer, fields));
}

/** The keys of rows that a form writes; names are there in any case. */
export function wantedKeys(
  { usual }: Format,
  columns: Columns,
  fields: readonly string[] | null,
): readonly string[] {
  return usual === 'names' ? [] : (fields ?? columns[usual]);
}

function choosing(fields: readonly string[] | null, writer: RowWriter): RowWriter {
  return { more: (rows) => writer.more(chosen(rows, fields)), end: writer.end };
}

function* chosen(rows: Iterable<Row>, fields: readonly string[] | null): Generator<Row> {
  for (const row of rows) {
    yield fields === null ? row : Object.fromEntries(fields.map((field) => [field, row[field]]));
  }
}

/** The names of rows, one a line; behind the name of its file and a colon where rows are of several files. */
function namesWriter({ names, ofFiles }: Columns): RowWriter {
  return linesWriter('', (row) => {
    const name = nameOf(row, names);
    if (name === null) return '';
    return `${visible(oneLine(ofFiles === true ? `${row.file}:${name}` : name))}\n`;
  });
}

/** Null for what has none: an abstract framework as a whole. */
function nameOf(row: Row, field: string | undefined): string | null {
  const id = field === undefined ? (row.id ?? row.thesis) : row[field];
  return id === undefined || id === null ? null : String(id);
}
