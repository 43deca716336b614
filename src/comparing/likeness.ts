import { overlap, tellingWords } from '../query/telling-words.js';

/**
 * How alike two texts are in their words, from 0 (no telling word in common) to 1 (the same words): the Dice coefficient of
 * their sets of telling words (L. R. Dice, Measures of the amount of ecologic association between species, 1945).
 */
export function likeness(one: string, other: string): number {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const all = words.size + others.size;
  return all === 0 ? 0 : (2 * overlap(words, others)) / all;
}
