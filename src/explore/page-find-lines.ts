import { markFoundWords } from '../render/found-words.js';
import type { Look } from '../render/look.js';
import { INK_CODE } from '../render/width.js';
import { occurrences } from '../words/occurrences.js';
import type { State } from './state.js';

/** The lines of a page, with what is looked for on it marked. A line that has it loses its own colours. */
export function markFoundOnPage(lines: readonly string[], found: State['found'], look: Look): string[] {
  if (found === null) return [...lines];
  const words = [found.text];
  return lines.map((line) => {
    const text = line.replace(INK_CODE, '');
    return occurrences(text, words).length === 0 ? line : markFoundWords(text, words, look);
  });
}
