import type { ArgumentNode, Relation, Statement } from './model.js';
import { declaringPremise } from './premises.js';
import { isReverseRelation } from './relations.js';

/**
 * The relations that hang under a statement, in file order: those that bear on it, and those that bear on a
 * relation that it declares. The reverse half of a contradiction hangs nowhere.
 */
export function hangingUnder(statement: Statement): Relation[] {
  const found: Relation[] = [];
  addBearing(found, statement);
  for (const relation of statement.gives) {
    if (declaringPremise(relation) === statement) addBearing(found, relation);
  }
  return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
}

/** Adds the relations that bear on a node; list by list, since most nodes have none. */
function addBearing(found: Relation[], { supportedBy, attackedBy }: ArgumentNode): void {
  for (const relation of supportedBy) found.push(relation);
  for (const relation of attackedBy) if (!isReverseRelation(relation)) found.push(relation);
}
