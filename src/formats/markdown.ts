import type { Row } from '../render/answer.js';
import { markdownText } from '../render/markdown.js';
import { cell } from './cell.js';

/** Rows as a Markdown table (GitHub Flavored Markdown). */
export function markdownTable(rows: Iterable<Row>, fields: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [line(fields), line(fields.map(() => '---'))];
  for (const row of rows) lines.push(line(fields.map((field) => markdownText(cell(row[field])))));
  return `${lines.join('\n')}\n`;
}
