import type { Advice } from '../verdict/advise.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import { attackSentence } from './explanation-sentences.js';

/** An attack that the file has against a member of an advice, and a sentence why it does not settle it. */
interface Offer {
  readonly node: number;
  readonly sentence: string;
}

/** The members of the sets of an advice, each once. */
export function adviceMembers({ sets }: Advice): number[] {
  return [...new Set(sets.flat())];
}

/** What the file says already against a member of an advice, and why that does not settle it. */
export function offersAgainst({ explainer, nameOf }: Evaluated, advice: Advice, member: number): Offer[] {
  return advice.offers(member).map((node) => ({ node, sentence: attackSentence(explainer, nameOf, node) }));
}
