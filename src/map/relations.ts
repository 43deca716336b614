import type { Relation, Statement } from './model.js';
import { declaringPremise } from './premises.js';

/** Questions to a relation: its name, its premises, which half of a contradiction it is, what kind of attack. */

/** The name of the relation from a declaring premise to a target, spelled as everywhere. */
export function relationName(from: string, to: string): string {
  return `${from} -> ${to}`;
}

/** Whether a relation is the half of a contradiction that the file leaves unsaid: of `a contradicts b`, the attack `b -> a`. */
export function isReverseRelation({ contradiction }: Relation): boolean {
  return contradiction === 'reverse';
}

/** Relations without the reverse halves of contradictions: those hang nowhere and lead nowhere. */
export function forwardRelations(relations: readonly Relation[]): Relation[] {
  return relations.filter((relation) => !isReverseRelation(relation));
}

/** The relations of a statement that it declares itself: those named `statement -> …`. */
export function declaredRelations(statement: Statement): Relation[] {
  return statement.gives.filter((relation) => declaringPremise(relation) === statement);
}
