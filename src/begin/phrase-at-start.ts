import { MAX_HEADLINE_WORDS } from '../words/headline.js';
import { oneLine, visible } from '../words/text.js';

/** The first words of a sentence, as a phrase that finds it. */

/** A phrase is for one line of the file. */
const MAX_PHRASE_CHARACTERS = 60;

/** The first words of a sentence, at most eight, as the sentence has them; null where it has no word that is short enough. */
export function phraseAtStart(sentence: string): string | null {
  const line = visible(oneLine(sentence));
  const words = line.split(' ');
  let phrase = '';
  for (const word of words.slice(0, MAX_HEADLINE_WORDS)) {
    const longer = phrase === '' ? word : `${phrase} ${word}`;
    if (Array.from(longer).length > MAX_PHRASE_CHARACTERS) break;
    phrase = longer;
  }
  // A script without spaces has one word: its first characters are found as well.
  if (phrase === '')
    phrase = Array.from(line)
      .slice(0, MAX_PHRASE_CHARACTERS / 2)
      .join('');
  return /[\p{L}\p{N}]/u.test(phrase) ? phrase.replace(/[\s.,;:…]+$/u, '') : null;
}
