import type { Advice } from '../verdict/advise.js';
import { giversOf } from '../verdict/givers.js';
import type { EvaluationPage } from './evaluation-page.js';
import { SIGNS, type Signs } from './signs.js';
import { verdictSentence } from './verdict-sentence.js';
import { verdictStory } from './verdict-story.js';

/** What the file has against a member of an advice, and why that does not settle it. */

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
export function offersAgainst(
  { evaluated, view }: EvaluationPage,
  advice: Advice,
  member: number,
  signs: Signs = SIGNS,
): Offer[] {
  const story = verdictStory(evaluated, view, signs);
  return advice.offers(member).map((node) => {
    const giver = giversOf(evaluated.explainer, node)[0]!;
    const stands = evaluated.statusOf(giver) === 'in';
    const subject = view === null ? evaluated.nameOf(giver) : 'That answer';
    const sentence = stands
      ? verdictSentence(story, node, view === null ? subject : 'That answer stands, but its step')
      : verdictSentence(story, giver, subject);
    return { node, sentence };
  });
}
