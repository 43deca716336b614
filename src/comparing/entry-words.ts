import { wholeTellingWords } from '../query/telling-words.js';
import { fold } from '../words/fold.js';
import { type Polarity, polarityOf } from './opposed-texts.js';

/** The words of entries by which they are compared, each with what it weighs: the rarer, the more. */

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]{2,}/gu;
/** More words of one text are not looked at. */
const MOST_WORDS = 400;

/** What a text is compared by. */
export interface ComparedText {
  readonly words: ReadonlySet<string>;
  readonly polarity: Polarity;
}

/** Telling words without their endings, numbers of any length, and pairs of characters where a script has no spaces. */
export function comparedText(text: string): ComparedText {
  const folded = fold(text);
  const all = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = all.filter((word) => /\p{N}/u.test(word));
  const pairs = (folded.match(UNSPACED) ?? []).flatMap(characterPairs);
  const words = new Set([...wholeTellingWords(text).map(stem), ...numbers, ...pairs].slice(0, MOST_WORDS));
  return { words, polarity: polarityOf(text) };
}

/** So many letters of a word are compared, and no ending leaves fewer than this. */
const STEM_LETTERS = 5;
const LEAST_LETTERS = 3;
/** Endings of English words, the longest first; where a double letter stood before one, it is single again (`banning`). */
const ENDINGS = /(?:ings?|edly|ies|ed|ers?|es|ly|s|y|e)$/;

function stem(word: string): string {
  const rest = word.replace(ENDINGS, '');
  const kept = rest.length < LEAST_LETTERS ? word : rest.replace(/([bdfgmnprt])\1$/, '$1');
  return kept.slice(0, STEM_LETTERS);
}

function characterPairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

export type WordWeights = (word: string) => number;

/** A word that only one of the maps has can be no other's partner: it says less about whether two entries differ. */
const ONE_SIDED = 0.4;

/**
 * What words weigh: the logarithm of how many texts there are for each that has the word (K. Sparck Jones, A statistical
 * interpretation of term specificity and its application in retrieval, 1972), and more than nothing even for a word of all.
 */
export function weightsOfWords(ones: readonly ComparedText[], others: readonly ComparedText[]): WordWeights {
  const [counts, otherCounts] = [textsWithWords(ones), textsWithWords(others)];
  const all = ones.length + others.length;
  const weights = new Map<string, number>();
  for (const word of new Set([...counts.keys(), ...otherCounts.keys()])) {
    const [count, otherCount] = [counts.get(word) ?? 0, otherCounts.get(word) ?? 0];
    const weight = Math.log(1 + all / (count + otherCount));
    weights.set(word, count === 0 || otherCount === 0 ? weight * ONE_SIDED : weight);
  }
  return (word) => weights.get(word) ?? 0;
}

function textsWithWords(texts: readonly ComparedText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What all words of a text weigh. */
export function weightOfAll({ words }: ComparedText, weightOf: WordWeights): number {
  let all = 0;
  for (const word of words) all += weightOf(word);
  return all;
}

/** The words that two texts share: how many, and what they weigh. */
export function wordsInCommon(one: ComparedText, other: ComparedText, weightOf: WordWeights) {
  let [count, weight] = [0, 0];
  for (const word of one.words) {
    if (!other.words.has(word)) continue;
    count += 1;
    weight += weightOf(word);
  }
  return { count, weight };
}
