import type { Row } from '../render/output.js';
import { cell } from './cell.js';

/** Rows as CSV (RFC 4180) with a line of field names. A spreadsheet is kept from reading text as a formula. */
export function csv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return table(rows, fields, ',', (text) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
  );
}

/** Rows as tab-separated values (IANA text/tab-separated-values): a tab or newline in text becomes a space. */
export function tsv(rows: Iterable<Row>, fields: readonly string[]): Iterable<string> {
  return table(rows, fields, '\t', (text) => text.replace(/[\t\r\n]+/g, ' '));
}

function* table(
  rows: Iterable<Row>,
  fields: readonly string[],
  between: string,
  written: (text: string) => string,
): Generator<string> {
  yield `${fields.join(between)}\n`;
  for (const row of rows)
    yield `${fields.map((field) => written(harmless(cell(row[field])))).join(between)}\n`;
}

/** A quote before what a spreadsheet would calculate (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
