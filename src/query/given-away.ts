import { overlap, tellingWords } from './telling-words.js';

/** Which answers a question gives away by its own words. */

/** A sentence and its denial have so many of their words in common, or more. */
const DENIAL_SHARE = 2 / 3;
/** Evidence that has so many of its words in common with what it supports, or more, only says it again. */
const REPEAT_SHARE = 0.5;
/** Of fewer words nothing can be said. */
const MIN_WORDS = 3;

/** Whether an answer only denies something that is said, or is a part of it: `It is directed at us.` */
export function isDenial(answer: string, said: readonly string[]): boolean {
  const words = tellingWords(answer);
  if (words.size === 0) return false;
  const isOpposite = (sentence: string) => {
    const others = tellingWords(sentence);
    return overlap(words, others) >= DENIAL_SHARE * Math.max(words.size, others.size);
  };
  return said.some(isOpposite) || overlap(words, tellingWords(said.join(' '))) === words.size;
}

/** Whether a piece of evidence only says again what it supports. */
export function isRepeated(evidence: string, said: string): boolean {
  const words = tellingWords(evidence);
  return words.size >= MIN_WORDS && overlap(words, tellingWords(said)) >= REPEAT_SHARE * words.size;
}
