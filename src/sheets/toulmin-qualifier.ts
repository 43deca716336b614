import type { Relation, Statement, Status } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort, withoutFullStop } from './citing.js';

/** How sure one can be of a claim, and what decides that: the qualifier of a Toulmin layout. */
export function qualifierOf(subject: Statement, view: View, hasRebuttals: boolean): string {
  const status = view.labels.statusOf(subject);
  if (status === 'in')
    return hasRebuttals
      ? 'Probably: no objection here is strong enough to defeat the claim.'
      : 'Probably: nothing is said against it here.';
  const objection = decidingObjection(subject, status, view);
  const named = objection === null ? null : inQuotes(withoutFullStop(inShort(objection)));
  if (status === 'undecided') {
    if (named !== null) return `Perhaps: it is still open whether the objection ${named} counts.`;
    const ground = groundLike(subject, status, view);
    return ground === null ? 'Perhaps: it is still open.' : `Perhaps: ${groundWords(ground)} is still open.`;
  }
  if (named !== null) return `So far the claim does not hold: the objection ${named} counts.`;
  const ground = groundLike(subject, status, view);
  return ground === null
    ? 'So far the claim does not hold: no reason for the claim counts.'
    : `So far the claim does not hold: ${groundWords(ground)} falls.`;
}

/** The objection to the claim itself, or to a step to it, that decides that the claim does not stand; null for none. */
function decidingObjection(subject: Statement, status: Status, view: View): Statement | null {
  const deciding: Status = status === 'out' ? 'in' : 'undecided';
  const attacks = [subject, ...subject.supportedBy].flatMap(({ attackedBy }) => attackedBy);
  const attack = attacks.find((one) => view.labels.statusOf(one) === deciding);
  return attack === undefined ? null : declaringPremise(attack);
}

/** A premise that fares as the claim does. */
function groundLike({ supportedBy }: Statement, status: Status, { labels }: View): Statement | null {
  const alike = supportedBy.filter((step: Relation) => labels.statusOf(step) === status);
  const premises = alike.flatMap((step) => step.premises);
  return premises.find((premise) => labels.statusOf(premise) === status) ?? null;
}

function groundWords(ground: Statement): string {
  return `the ${ground.implicit ? 'implied ' : ''}reason ${inQuotes(withoutFullStop(inShort(ground)))}`;
}
