import { occurrences } from '../words/occurrences.js';
import type { Look } from './look.js';

/** A text with what was looked for bold and underlined, or between asterisks where text has no such signs. */
export function markFoundWords(text: string, words: readonly string[], look: Look): string {
  if (words.length === 0) return text;
  let marked = '';
  let done = 0;
  for (const [start, end] of occurrences(text, words)) {
    const found = text.slice(start, end);
    marked += text.slice(done, start) + (look.ink.level > 0 ? look.ink.bold.underline(found) : `*${found}*`);
    done = end;
  }
  return marked + text.slice(done);
}
