import { firstWords } from '../words/headline.js';
import { oneLine } from '../words/text.js';
import type { Statement } from './model.js';

/** The words by which an entry is named to people. */

/** The headline of an entry; where the file gives none, the first words of its text, with `more` after them. */
export function headlineOf({ short, text }: Pick<Statement, 'short' | 'text'>, more = '…'): string {
  return short === null ? firstWords(text, more) : oneLine(short);
}
