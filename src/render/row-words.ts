import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { fold } from '../words/fold.js';
import { saysHardlyMore } from '../words/near-texts.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { cutAtWord } from './cut.js';
import type { Signs } from './signs.js';

/**
 * The words by which an entry is known in a row of any screen: its headline where the file gives one, else as much of its text as the
 * row holds.
 */

/** Fewer columns than these show too little of a text: then its first words stand there, and the row goes on in the next line. */
const MIN_TEXT_COLUMNS = 24;

/** The words of an entry for a row with room for so many columns; a headline is never cut, so it can take more. */
export function rowWords(statement: Pick<Statement, 'short' | 'text'>, room: number, more: string): string {
  if (statement.short !== null) return oneLine(statement.short);
  const text = oneLine(statement.text);
  return room < MIN_TEXT_COLUMNS ? headlineOf(statement, more) : cutAtWord(text, room, more);
}

/** Whether those words are within the room in any case, and need not be measured: a text is cut to it. */
export function isCutToRoom({ short }: Pick<Statement, 'short'>, room: number): boolean {
  return short === null && room >= MIN_TEXT_COLUMNS;
}

/** An entry as it is named in a sentence: `“Headline” (id)`. */
export function namedInSentence(statement: Pick<Statement, 'id' | 'short' | 'text'>, signs: Signs): string {
  return `${quotedHeadline(statement, signs)} (${statement.id})`;
}

/** The same without its id: `“Headline”`. */
export function quotedHeadline(
  statement: Pick<Statement, 'short' | 'text'>,
  { open, close, more }: Signs,
): string {
  return `${open}${headlineOf(statement, more)}${close}`;
}

/** The words of an entry where nothing is cut: its headline, if there is one, then its text. */
function allWords({ short, text }: Pick<Statement, 'short' | 'text'>): string {
  const whole = oneLine(text);
  if (short === null) return whole;
  const headline = withFullStop(short);
  return headline === whole ? whole : `${headline} ${whole}`;
}

/** The words of an entry where nothing is said twice: only its text, where that begins with its headline or says hardly more. */
export function spokenWords(statement: Pick<Statement, 'short' | 'text'>): string {
  const { short, text } = statement;
  const whole = oneLine(text);
  const isSaid =
    short !== null && (saysHardlyMore(short, text) || fold(whole).startsWith(fold(oneLine(short))));
  return isSaid ? whole : allWords(statement);
}

/** An entry with its words as they are read aloud, and its id at the end: `Headline. Text. (id)`. */
export function namedInFull(statement: Pick<Statement, 'id' | 'short' | 'text'>): string {
  return `${withFullStop(spokenWords(statement))} (${statement.id})`;
}
