import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise, otherPremises } from '../map/premises.js';
import { withFullStop, withFullStops } from '../words/punctuation.js';
import type { AnswerPart, Wording } from './exercise.js';
import { mainStep } from './exercise-steps.js';
import { title, wholeHeadline } from './exercise-title.js';
import { nounFor } from './exercise-verdicts.js';

/** What makes a question clear to somebody who sees nothing else: what an entry supports or attacks, in a sentence. */

/** More entries that a step needs are only counted. */
const MAX_BESIDE = 3;

/** An entry as a sentence of a question or an answer. */
export function sayEntry(statement: Statement, wording: Wording): string {
  return withFullStop(wording === 'headlines' ? wholeHeadline(statement) : statement.text);
}

/** What entries say in a few words, for an answer that says all of it; nothing unless the file has a headline for each. */
export function headlinePart(statements: readonly Statement[]): Pick<AnswerPart, 'headline'> {
  const headlines = statements.flatMap(({ short }) => short ?? []);
  return headlines.length < statements.length ? {} : { headline: withFullStops(headlines) };
}

/** What an entry is for, by one of its steps: `This supports the claim “Cooperation makes sense”.` Empty for what is connected with nothing. */
export function roleSentence(
  statement: Statement,
  { thesis }: Pick<ArgumentMap, 'thesis'>,
  step: Relation | null = mainStep(statement),
): string {
  if (statement === thesis) return 'This is the thesis of the text.';
  if (step === null) return '';
  const { target } = step;
  const verb = step.sign === 'support' ? 'supports' : 'attacks';
  return `This ${verb} ${targetNamed(target)}.`;
}

/**
 * What a step leads to, in a clause: `the claim “Cooperation makes sense”`, `the step from “A” to “B”`. A step that attacks is named by who
 * makes it: `the objection “C” against “A”`.
 */
export function targetNamed(target: ArgumentNode): string {
  if (target.node === 'statement') return `the ${nounFor(target)} ${title(target)}`;
  const from = declaringPremise(target);
  const to = title(nodeAnchor(target.target));
  return target.sign === 'attack'
    ? `the ${nounFor(from)} ${title(from)} against ${to}`
    : `the step from ${title(from)} to ${to}`;
}

/** What a step needs beside one of its entries: `This is combined with: “…”.`; empty for nothing. */
export function besideSentence(
  step: Relation | null,
  statement: Statement,
  named: (premise: Statement) => string = title,
): string {
  if (step === null || step.premises.length === 1) return '';
  const { first: others, more } = otherPremises(step, statement, MAX_BESIDE);
  return `This is combined with: ${others.map(named).join('; ')}${more === 0 ? '' : ` and ${more} more`}.`;
}

/** Sentences in one paragraph; empty ones are left out. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
