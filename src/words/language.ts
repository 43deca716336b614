import { LANGUAGES } from './abbreviations.js';

/** How much of a text shows its language well enough. */
const SAMPLE_CHARACTERS = 20_000;

/** The language of a text, of those with a table: the one whose usual beginnings stand in it most; English for none. */
export function guessLanguage(text: string): string {
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
  return best;
}
