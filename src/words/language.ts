import { LANGUAGES } from './abbreviations.js';

/** The language of a text, of those with a table of abbreviations. */

/** How much of a text shows its language well enough. */
const SAMPLE_CHARACTERS = 20_000;

/** In its own language, more than a third of a text's words are usual beginnings; in a related one, up to a fifth. */
const LIKELY_SHARE = 0.25;
const LIKELY_WORDS = 10;

/** Letters that related languages do not have. Slavic languages have no articles, and so fewer usual beginnings. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { ru: /[ыэ]/i, uk: /[їє]/i, pl: /[łżśę]/i };
const LIKELY_SHARE_WITH_LETTERS = 0.05;

/** The language whose usual beginnings are in a text most; English for none. */
export function guessLanguage(text: string): string {
  return nearestLanguage(text).language;
}

/** The language of a text, if it certainly is one of those with a table; else null. */
export function likelyLanguage(text: string): string | null {
  const { language, known, words } = nearestLanguage(text);
  const letters = OWN_LETTERS[language];
  if (letters !== undefined && !letters.test(text.slice(0, SAMPLE_CHARACTERS))) return null;
  const share = letters === undefined ? LIKELY_SHARE : LIKELY_SHARE_WITH_LETTERS;
  return words >= LIKELY_WORDS && known >= words * share ? language : null;
}

/** The language with the most words that are usual beginnings in it, how many of these there are, and of all words. */
function nearestLanguage(text: string): { language: string; known: number; words: number } {
  const found =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let [best, most] = ['en', 0];
  for (const [language, { starters }] of Object.entries(LANGUAGES)) {
    const known = new Set(starters.toLowerCase().split(' '));
    const count = found.filter((word) => known.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return { language: best, known: most, words: found.length };
}
