import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
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

/**
 * What attacks on a claim or an objection say, strongest first, each with the first evidence for it, what follows from it if it counts, and the
 * answer to it. Of attacks from one entry the first is told; of the others only those are that do not count.
 */
export function itemsOf(attacks: readonly Relation[], attacked: Statement, view: View): CitingItem[] {
  return eachOnce(attacks)
    .slice(0, MAX_ANSWERS)
    .map((attack) => {
      const { premises } = attack;
      const [evidence] = evidenceFor(premises[0]!);
      const failing = attacks.filter(
        (other) =>
          declaringPremise(other) === premises[0] &&
          other !== attack &&
          view.labels.statusOf(other) === 'out',
      );
      const isWeak = view.labels.statusOf(attack) === 'out';
      return {
        line: joinedLines(premises.map(citedText), ' '),
        items: [
          ...(evidence === undefined ? [] : [{ line: ['Evidence: ', ...citedText(evidence)] }]),
          { line: [consequenceWords(attack, attacked, view)] },
          ...(isWeak ? [] : failing.map((other) => ({ line: [whereItFails(other, attacked, view)] }))),
        ],
      };
    });
}

/** What follows from an attack; of one that does not count, what would follow; of one that is not sure to count, the answer to it. */
function consequenceWords(attack: Relation, attacked: Statement, view: View): string {
  const consequence = consequenceOf(attack, attacked);
  const told = answerTo(attack, view);
  switch (view.labels.statusOf(attack)) {
    case 'in':
      return `What follows: ${consequence}`;
    case 'undecided':
      return `What follows if it counts (that is still open): ${consequence}${told === null ? '' : ` But ${told}`}`;
    case 'out':
      return `What would follow if it counted: ${consequence} But ${told ?? 'it does not count.'}`;
  }
}

/** The strongest answer to an attack, as the end of a sentence; null where there is none. */
function answerTo(attack: Relation, view: View): string | null {
  const answer = strongestAnswer(view, attack);
  return answer === undefined
    ? null
    : withFullStop(`there is an answer: ${inQuotes(speakerOfAnswer(answer).text)}`);
}

/** What else an entry attacks without success, and the answer to that. */
function whereItFails(attack: Relation, attacked: Statement, view: View): string {
  const told = answerTo(attack, view);
  return `Against ${placeOf(attack, attacked)} it does not count${told === null ? '.' : `, because ${told}`}`;
}

function placeOf({ target }: Relation, attacked: Statement): string {
  if (target === attacked) return `${nameOf(attacked)} itself`;
  const text = inQuotes(nodeAnchor(target).text);
  return target.node === 'statement' ? text : `the step from ${text}`;
}

function nameOf({ kind }: Statement): string {
  return kind === 'claim' ? 'the claim' : 'the objection';
}

/** What follows for a claim or an objection from an attack on it, on what supports it, or on a step. */
function consequenceOf({ target }: Relation, attacked: Statement): string {
  const name = nameOf(attacked);
  if (target.node === 'statement')
    return target === attacked
      ? `${name} is wrong.`
      : `${inQuotes(target.text)} is wrong, so it does not support ${name}.`;
  const from = declaringPremise(target);
  if (from === attacked)
    return target.sign === 'attack'
      ? `even if ${name} is true, it does not count against the claim.`
      : `even if ${name} is true, it does not support this: ${inQuotes(nodeAnchor(target.target).text)}.`;
  return `even if ${inQuotes(from.text)} is true, ${name} does not follow from it.`;
}
