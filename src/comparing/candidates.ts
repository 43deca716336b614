import type { ComparedText, WordWeights } from './entry-words.js';

/**
 * Which entries of another map are worth comparing with one: those that share its rarer words. Each entry is compared with
 * a bounded number, so two maps of ten thousand entries take no hundred million comparisons.
 */

/** So many of the rarest words of an entry are looked up. */
const RAREST = 10;
/** Of the entries that have a word so many are looked at. */
const MOST_SHARING = 50;

/** Looks up entries by number. */
export type FindCandidates = (text: ComparedText) => ReadonlySet<number>;

export function candidatesByWords(texts: readonly ComparedText[], weightOf: WordWeights): FindCandidates {
  const having = new Map<string, number[]>();
  texts.forEach(({ words }, index) => {
    for (const word of words) {
      const others = having.get(word);
      if (others === undefined) having.set(word, [index]);
      else if (others.length < MOST_SHARING) others.push(index);
    }
  });
  return ({ words }) => {
    const known = [...words].filter((word) => having.has(word));
    const rarest = known.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, RAREST);
    return new Set(rarest.flatMap((word) => having.get(word)!));
  };
}
