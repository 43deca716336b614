import type { Statement } from '../map/model.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';

/** How a question names an entry: never cut, since nobody can look up the rest. */

/** The headline of an entry; its whole text where the file gives none. */
export function wholeHeadline({ short, text }: Pick<Statement, 'short' | 'text'>): string {
  return oneLine(short ?? text);
}

/** The same in quotes within a sentence. */
export function title(statement: Statement): string {
  return inQuotes(wholeHeadline(statement));
}
