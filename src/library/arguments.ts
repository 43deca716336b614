import { listOr } from '../words/lists.js';
import { ClaimsError } from './claims-error.js';

/** Checks of what a caller hands in: whoever calls from JavaScript has no compiler that does. */

/** One of some words. Throws for another. */
export function oneOf<Word extends string>(given: string, words: readonly Word[], what: string): Word {
  const known = words.find((word) => word === given);
  if (known !== undefined) return known;
  throw new ClaimsError('argument', `${what} is ${listOr(words)}, not "${given}"`);
}

/** A whole number of at least `least`. Throws for anything else. */
export function wholeNumber(given: number, what: string, least: number): number {
  if (Number.isInteger(given) && given >= least) return given;
  throw new ClaimsError('argument', `${what} is a whole number of at least ${least}, not ${given}`);
}
