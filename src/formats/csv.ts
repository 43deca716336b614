import type { Row } from '../render/output.js';
import { cell } from './cell.js';
import { linesWriter, type RowWriter, written } from './row-writer.js';

/** Rows as a table of texts with a line of field names. A spreadsheet is kept from reading text as a formula. */

/** Rows as CSV (RFC 4180), with the line ends that Unix tools expect. */
export function csvWriter(fields: readonly string[]): RowWriter {
  return tableWriter(fields, { start: '', between: ',', end: '\n', written: quotedIfNeeded });
}

export function csv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return written(rows, csvWriter(fields));
}

/** Says to Excel that a file is UTF-8, and not in the code page of the computer. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV for Excel: marked as UTF-8, with the line ends of Windows between rows and plain ones within a cell. */
export function excelCsvWriter(fields: readonly string[]): RowWriter {
  return tableWriter(fields, {
    start: BYTE_ORDER_MARK,
    between: ',',
    end: '\r\n',
    written: quotedIfNeeded,
  });
}

export function excelCsv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return written(rows, excelCsvWriter(fields));
}

/** Rows as tab-separated values (IANA text/tab-separated-values): a tab or newline in text becomes a space. */
export function tsvWriter(fields: readonly string[]): RowWriter {
  return tableWriter(fields, {
    start: '',
    between: '\t',
    end: '\n',
    written: (text) => text.replace(/[\t\r\n]+/g, ' '),
  });
}

/** How a table is written. */
interface TableSigns {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly written: (text: string) => string;
}

function tableWriter(fields: readonly string[], { start, between, end, written }: TableSigns): RowWriter {
  const asCell = (text: string) => (PLAIN_CELL.test(text) ? text : written(harmless(text)));
  const line = (texts: readonly string[]) => `${texts.map(asCell).join(between)}${end}`;
  return linesWriter(`${start}${line(fields)}`, (row) => line(fields.map((field) => cell(row[field]))));
}

/** What is the same in each of these tables, and no formula: most that files say. */
const PLAIN_CELL = /^(?:[\w(][ !#-+\--~]*)?$/;

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
