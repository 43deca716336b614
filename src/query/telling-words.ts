import { fold } from '../words/fold.js';

/** The words by which a text can be recognized: two texts that share some give each other away. */

/** Shorter words tell nothing. */
const MIN_LENGTH = 3;
/** Longer words that tell nothing either. */
const COMMON = new Set(
  'all also and any are because been but can for had has her his how its may nor not now one our out per the two was who why yet you cannot could does even from have into more most much must only other should some than that their them then there these they this those what when where which will with would'.split(
    ' ',
  ),
);
/** So much of a word is compared, so that `forecast` meets `forecasts`. */
const STEM_LENGTH = 5;

export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wholeTellingWords(text).map((word) => stemOf(word)));
}

/** The same words with their endings, in small letters, in the order of the text. */
export function wholeTellingWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= MIN_LENGTH && !COMMON.has(word));
}

/** A word without its plural, cut: `cities` and `city` are one. */
function stemOf(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '').slice(0, STEM_LENGTH);
}

/** How many words two texts share. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared;
}
