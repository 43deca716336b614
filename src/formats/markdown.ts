import { markdownText } from '../render/markdown.js';
import type { Row } from '../render/output.js';
import { cell } from './cell.js';

/** Rows as a Markdown table (GitHub Flavored Markdown). */
export function* markdownTable(rows: Iterable<Row>, fields: readonly string[]): Generator<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  yield line(fields);
  yield line(fields.map(() => '---'));
  for (const row of rows) yield line(fields.map((field) => markdownText(cell(row[field]))));
}
