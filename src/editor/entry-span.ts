import { lineEnd, lineOf, type Span } from '../yaml/lines.js';
import type { Page } from './cursor.js';
import { levelsOfLine } from './line-levels.js';

/** The lines of an entry, those of what is nested in it included. */

/** From the dash of an entry to the end of its last line; `id` is where its id stands. The line of the id where it is in brackets. */
export function entrySpan({ source, lines }: Page, [id]: Span): Span {
  const line = lineOf(lines, id);
  const onLine = levelsOfLine(source, lines, line);
  const key = onLine.levels.at(-1);
  if (key?.key !== 'id' || onLine.rest[0] > id) return [lines.starts[line]!, lineEnd(source, lines, line)];
  let first = line;
  let start = onLine.levels[0]!;
  while (start.key !== null && first > 0) {
    first -= 1;
    start = levelsOfLine(source, lines, first).levels[0] ?? start;
    if (start.column < key.column) break;
  }
  let last = line;
  for (let at = line + 1; at < lines.starts.length; at += 1) {
    const text = source.slice(lines.starts[at]!, lineEnd(source, lines, at));
    const indent = text.search(/\S/);
    if (indent >= 0 && indent < key.column && text[indent] !== '#') break;
    if (indent >= key.column) last = at;
  }
  return [start.span[0], lineEnd(source, lines, last)];
}
