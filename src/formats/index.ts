import type { Answer, Row } from '../render/output.js';
import { csv, excelCsv, tsv } from './csv.js';
import { json, ndjson } from './json.js';
import { markdownTable } from './markdown.js';

/** A form for data: what it is, and how rows become text. */
export interface Format {
  readonly summary: string;
  /** The text, in pieces: a large answer is never one string. */
  write(answer: Answer, fields: readonly string[] | null): Iterable<string>;
}

/** The forms that `--format` can choose. A new one is a file here and a line in this table. */
export const FORMATS = {
  json: {
    summary: 'JSON: a list of objects; for the overview, one object',
    write: (answer, fields) => json(chosen(answer, fields), answer.single === true),
  },
  ndjson: { summary: 'JSON, one object a line', write: (answer, fields) => ndjson(chosen(answer, fields)) },
  csv: {
    summary: 'comma-separated values, with a line of names first',
    write: (answer, fields) => csv(answer.rows(), fields ?? answer.fields),
  },
  excel: {
    summary: 'CSV for Excel: it then shows accents and other scripts right',
    write: (answer, fields) => excelCsv(answer.rows(), fields ?? answer.fields),
  },
  tsv: {
    summary: 'tab-separated values, with a line of names first',
    write: (answer, fields) => tsv(answer.rows(), fields ?? answer.fields),
  },
  markdown: {
    summary: 'Markdown: cards, a list or a table',
    write: (answer, fields) =>
      fields === null && answer.markdown !== undefined
        ? [answer.markdown()]
        : markdownTable(answer.rows(), fields ?? answer.columns),
  },
  ids: {
    summary: 'only the ids, one per line',
    write: (answer) =>
      [...answer.rows()].flatMap((row) => nameOf(row, answer.names) ?? []).map((id) => `${id}\n`),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

function* chosen(answer: Answer, fields: readonly string[] | null): Generator<Row> {
  for (const row of answer.rows()) {
    yield fields === null ? row : Object.fromEntries(fields.map((field) => [field, row[field]]));
  }
}

/** Null for what has none: an abstract framework as a whole. */
function nameOf(row: Row, field: string | undefined): string | null {
  const id = field === undefined ? (row.id ?? row.thesis) : row[field];
  return id === undefined || id === null ? null : String(id);
}
