import { attackKind } from '../map/attack-kind.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { declaringPremise, otherPremises } from '../map/premises.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { verdictVerb } from './verdict-words.js';

/** What a relation does and needs, in words. */

/** What a relation does: `supports`, `rebuts`, `undermines`, `undercuts`, `contradicts`. */
export function relationVerb(relation: Relation): string {
  if (relation.contradiction !== null) return 'contradicts';
  return relation.sign === 'support' ? 'supports' : `${attackKind(relation)}s`;
}

/** More names than these on a line only say that there are many. */
const MAX_PREMISES_NAMED = 50;

/** What else a step needs, where it needs more than a statement: `together with b, c`; empty for nothing. */
export function relationNeeds(relation: Relation, statement: Statement): string {
  const { first, more } = otherPremises(relation, statement, MAX_PREMISES_NAMED);
  if (first.length === 0) return '';
  return `together with ${first.map(({ id }) => id).join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** A node as the object of such a verb: an id, or `the step from a to b`. */
export function nodeWord(node: ArgumentNode): string {
  if (node.node === 'statement') return node.id;
  const { target } = node;
  const from = `the step from ${declaringPremise(node).id}`;
  return target.node === 'statement' ? `${from} to ${target.id}` : `${from} to ${nodeWord(target)}`;
}

/** The scheme of a relation and the verdict on it, in words. */
export function relationFacts(relation: Relation, view: View, verdicts = true): string[] {
  return [
    ...(relation.scheme === null ? [] : [`by ${oneLine(relation.scheme)}`]),
    ...(verdicts ? [stepVerdict(relation, view)] : []),
  ];
}

/** `this step stands`; of an attack on a step, so that nobody takes the verdict for that of the other step, `this attack stands`. */
export function stepVerdict(relation: Relation, { labels }: View): string {
  const what = relation.sign === 'attack' ? 'attack' : 'step';
  return `this ${what} ${verdictVerb(labels.statusOf(relation))}`;
}
