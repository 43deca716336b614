import type { Span } from '../yaml/lines.js';
import { writeText } from '../yaml/write-text.js';
import type { TextEdit } from './text-edit.js';

/** Other words in the place of a text of a file: what a did-you-mean offers (`Fix`), taken. */

/** The edit that puts a text in the place of another, which a span names without its quotes. Quotes stay where they do no harm. */
export function replaceWords(source: string, [start, end]: Span, text: string): TextEdit {
  const quote = /["']/.exec(source[start - 1] ?? '')?.[0];
  if (quote === undefined || source[end] !== quote)
    return { from: start, to: end, text: writeText(text, 'brackets') };
  const written = /["'\\\r\n]/.test(text) ? writeText(text, 'brackets') : `${quote}${text}${quote}`;
  return { from: start - 1, to: end + 1, text: written };
}
