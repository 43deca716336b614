import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { View } from '../query/view.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { rankedAnswers, speakerOfAnswer, strongestAnswer } from './answers.js';
import { type CitingBlock, type CitingItem, citedText, joinedLines, paragraph, strong } from './citing.js';

/** Objections and replies as the key of a worksheet gives them: good answers, of which others can be as good. */

/** More answers than these are not told in the key. */
export const MAX_ANSWERS = 3;

/** The replies to an objection, strongest first. */
export function repliesTo(objection: Statement, view: View): Relation[] {
  const replies = rankedAnswers(view, objection)
    .map((answer) => answer.attack)
    .filter((reply) => declaringPremise(reply).kind === 'reply');
  return eachOnce(replies);
}

/** Of attacks from one entry, only the first: what attacks several things is one answer. */
export function eachOnce(attacks: readonly Relation[]): Relation[] {
  const first = new Map<Statement, Relation>();
  for (const attack of attacks) {
    const from = declaringPremise(attack);
    if (!first.has(from)) first.set(from, attack);
  }
  return [...first.values()];
}

/** What stands before answers of which others can be as good. */
export function goodOnes(one: string, many: string, given: readonly Relation[]): CitingBlock {
  return paragraph(strong(given.length === 1 ? `A good ${one}:` : `Good ${many}, the strongest first:`));
}

/** What attacks on a claim or an objection say, each with the first evidence for it and what follows from it, if it counts. */
export function itemsOf(attacks: readonly Relation[], attacked: Statement, view: View): CitingItem[] {
  return attacks.slice(0, MAX_ANSWERS).map((attack) => {
    const { premises } = attack;
    const [evidence] = evidenceFor(premises[0]!);
    return {
      line: joinedLines(premises.map(citedText), ' '),
      items: [
        ...(evidence === undefined ? [] : [{ line: ['Evidence: ', ...citedText(evidence)] }]),
        { line: [consequenceWords(attack, attacked, view)] },
      ],
    };
  });
}

/** What follows from an attack; of one that does not count, what would follow, and the answer to it. */
function consequenceWords(attack: Relation, attacked: Statement, view: View): string {
  const consequence = consequenceOf(attack, attacked);
  switch (view.labels.statusOf(attack)) {
    case 'in':
      return `What follows: ${consequence}`;
    case 'undecided':
      return `What follows if it counts (that is still open): ${consequence}`;
    case 'out':
      return `What would follow if it counted: ${consequence} ${whyNot(attack, view)}`;
  }
}

/** Why an attack does not count: the strongest answer to it, if there is one. */
function whyNot(attack: Relation, view: View): string {
  const answer = strongestAnswer(view, attack);
  if (answer === undefined) return 'But it does not count.';
  return withFullStop(`But the map has an answer: ${inQuotes(speakerOfAnswer(answer).text)}`);
}

/** What follows for a claim or an objection from an attack on it, on what supports it, or on a step. */
function consequenceOf({ target }: Relation, attacked: Statement): string {
  const name = attacked.kind === 'claim' ? 'the claim' : 'the objection';
  if (target.node === 'statement')
    return target === attacked
      ? `${name} is wrong.`
      : `${inQuotes(target.text)} is wrong, so it does not support ${name}.`;
  const from = declaringPremise(target);
  return from === attacked
    ? `even if ${name} is true, it does not count against the claim.`
    : `even if ${inQuotes(from.text)} is true, ${name} does not follow from it.`;
}
