import type { ForeignFile } from '../interchange-form.js';
import { openingOf, TITLE_LINE } from './items.js';

/** Whether a text is a discussion of Kialo. */

/** The beginning of a text says what it is. */
const MOST_CHARACTERS = 100_000;

/** Whether a text begins with the title of a discussion, or with a thesis and a claim for or against it. */
export function isKialo({ text }: ForeignFile): boolean {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (TITLE_LINE.test(first)) return true;
  if (openingOf(first)?.number !== '1') return false;
  return lines.some((line) => {
    const opening = openingOf(line);
    return opening !== null && opening.mark !== null && opening.number.startsWith('1.');
  });
}
