import { markdownText } from '../render/markdown.js';
import { cell } from './cell.js';
import { linesWriter, type RowWriter } from './row-writer.js';

/** Rows as a Markdown table (GitHub Flavored Markdown). */
export function markdownTableWriter(fields: readonly string[]): RowWriter {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const head = `${line(fields)}${line(fields.map(() => '---'))}`;
  return linesWriter(head, (row) => line(fields.map((field) => markdownText(cell(row[field])))));
}
