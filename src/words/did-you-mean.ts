import { listOr } from './lists.js';
import { nearWords } from './near-words.js';

/** What may have been meant by a word: as a sentence, and as words for a program. */
export interface Suggestion {
  readonly hint: string;
  readonly words: readonly string[];
}

/** `did you mean "a", "b" or "c"?`, or null when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  return suggestionOf(nearWords(word, candidates))?.hint ?? null;
}

/** A suggestion of some words, the likeliest first; null for none. */
export function suggestionOf(words: readonly string[]): Suggestion | null {
  if (words.length === 0) return null;
  return { hint: `did you mean ${listOr(words.map((word) => `"${word}"`))}?`, words };
}

/** So many comparisons take a fraction of a second, and give more hints than somebody reads in one go. */
const MAX_COMPARISONS = 300_000;

/** What may have been meant, for the many wrong words of one file. */
export type Suggest = (
  word: string,
  candidates: ReadonlySet<string> | ReadonlyMap<string, unknown>,
) => Suggestion | null;

/**
 * A `didYouMean` that is asked again and again: after so many comparisons it is silent, so that all hints together cost
 * no more than a bound, however many words are wrong and however many are known. The first word always has its hint.
 */
export function boundedDidYouMean(comparisons = MAX_COMPARISONS): Suggest {
  let left = comparisons;
  return (word, candidates) => {
    if (left <= 0) return null;
    left -= candidates.size;
    return suggestionOf(nearWords(word, candidates.keys()));
  };
}
