import { headlineOf } from '../map/headline.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations, isReverseRelation } from '../map/relations.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import type { Wording } from './exercise.js';
import { nounFor } from './exercise-verdicts.js';

/** What makes a question clear to somebody who sees nothing else: what an entry supports or attacks, in a sentence. */

/** An entry as a sentence of a question or an answer. */
export function sayEntry(statement: Statement, wording: Wording): string {
  return withFullStop(wording === 'headlines' ? headlineOf(statement) : statement.text);
}

/** The step by which an entry takes part in a debate: an objection's first attack, else the first that it declares. */
export function mainStep(statement: Statement): Relation | null {
  const steps = [...declaredRelations(statement), ...statement.gives].filter(
    (one) => !isReverseRelation(one),
  );
  const objects = statement.kind === 'counterpoint' || statement.kind === 'reply';
  const attack = objects ? steps.find(({ sign }) => sign === 'attack') : undefined;
  return attack ?? steps[0] ?? null;
}

/** What an entry is for: `This supports the claim “Cooperation makes sense”.` Empty for what is connected with nothing. */
export function roleSentence(statement: Statement, { thesis }: Pick<ArgumentMap, 'thesis'>): string {
  if (statement === thesis) return 'This is the thesis of the text.';
  const step = mainStep(statement);
  if (step === null) return '';
  const { target } = step;
  const verb = step.sign === 'support' ? 'supports' : 'attacks';
  if (target.node === 'statement') return `This ${verb} the ${nounFor(target)} ${title(target)}.`;
  return `This ${verb} the step from ${title(declaringPremise(target))} to ${title(nodeAnchor(target.target))}.`;
}

/** What others need beside an entry for its step: `Beside it they need: “…”.`; empty for nothing. */
export function besideSentence({ premises }: Relation): string {
  const others = premises.slice(1, 4);
  if (others.length === 0) return '';
  const more = premises.length - 1 - others.length;
  return `This needs as well: ${others.map(title).join('; ')}${more === 0 ? '' : ` and ${more} more`}.`;
}

/** A headline in quotes within a sentence. */
export function title(statement: Statement): string {
  return inQuotes(headlineOf(statement));
}

/** Sentences in one paragraph; empty ones are left out. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
