import { listOr } from './lists.js';
import { nearWords } from './near-words.js';

/** `did you mean "a", "b" or "c"?`, or null when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const words = nearWords(word, candidates).map((candidate) => `"${candidate}"`);
  if (words.length === 0) return null;
  return `did you mean ${listOr(words)}?`;
}

/** So many comparisons take a fraction of a second, and give more hints than somebody reads in one go. */
const MAX_COMPARISONS = 300_000;

/** What `didYouMean` answers, for the many wrong words of one file. */
export type Suggest = (
  word: string,
  candidates: ReadonlySet<string> | ReadonlyMap<string, unknown>,
) => string | null;

/**
 * A `didYouMean` that is asked again and again: after so many comparisons it is silent, so that all hints together cost
 * no more than a bound, however many words are wrong and however many are known. The first word always has its hint.
 */
export function boundedDidYouMean(comparisons = MAX_COMPARISONS): Suggest {
  let left = comparisons;
  return (word, candidates) => {
    if (left <= 0) return null;
    left -= candidates.size;
    return didYouMean(word, candidates.keys());
  };
}
