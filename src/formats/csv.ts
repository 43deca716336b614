import type { Row } from '../render/output.js';
import { cell } from './cell.js';

/** Rows as a table of texts with a line of field names. A spreadsheet is kept from reading text as a formula. */

/** Rows as CSV (RFC 4180), with the line ends that Unix tools expect. */
export function csv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return table(rows, fields, { between: ',', end: '\n', written: quotedIfNeeded });
}

/** Says to Excel that a file is UTF-8, and not in the code page of the computer. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV for Excel: marked as UTF-8, with the line ends of Windows between rows and plain ones within a cell. */
export function* excelCsv(rows: Iterable<Row>, fields: readonly string[]): Generator<string> {
  yield BYTE_ORDER_MARK;
  yield* table(rows, fields, { between: ',', end: '\r\n', written: quotedIfNeeded });
}

/** Rows as tab-separated values (IANA text/tab-separated-values): a tab or newline in text becomes a space. */
export function tsv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return table(rows, fields, {
    between: '\t',
    end: '\n',
    written: (text) => text.replace(/[\t\r\n]+/g, ' '),
  });
}

/** How a table is written. */
interface TableSigns {
  readonly between: string;
  readonly end: string;
  readonly written: (text: string) => string;
}

function* table(
  rows: Iterable<Row>,
  fields: readonly string[],
  { between, end, written }: TableSigns,
): Generator<string> {
  const line = (texts: readonly string[]) =>
    `${texts.map((text) => written(harmless(text))).join(between)}${end}`;
  yield line(fields);
  for (const row of rows) yield line(fields.map((field) => cell(row[field])));
}

/** A cell of CSV: in quotes if it has a sign that means something there. */
function quotedIfNeeded(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How a formula can begin (OWASP, CSV Injection): with one of these signs, also in their full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A quote before what a spreadsheet would calculate. A number stays a number. */
function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
