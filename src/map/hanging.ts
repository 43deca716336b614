import { NO_RELATIONS } from './linking.js';
import type { ArgumentNode, Relation, Statement } from './model.js';
import { declaringPremise } from './premises.js';
import { forwardRelations, isReverseRelation } from './relations.js';

/**
 * The relations that hang under a statement, in file order: those that bear on it, and those that bear on a
 * relation that it declares. The reverse half of a contradiction hangs nowhere. Nearly always one list of the map holds them
 * all: then it is that list, and none is made.
 */
export function hangingUnder(statement: Statement): readonly Relation[] {
  const lists: (readonly Relation[])[] = [];
  addBearing(lists, statement);
  for (const relation of statement.gives) {
    if (declaringPremise(relation) === statement) addBearing(lists, relation);
  }
  if (lists.length < 2) return lists[0] ?? NO_RELATIONS;
  return lists.flat().sort((a, b) => a.index - b.index);
}

/** Adds the lists of the relations that bear on a node, if there are any. */
function addBearing(lists: (readonly Relation[])[], { supportedBy, attackedBy }: ArgumentNode): void {
  if (supportedBy.length > 0) lists.push(supportedBy);
  if (attackedBy.length > 0)
    lists.push(attackedBy.some(isReverseRelation) ? forwardRelations(attackedBy) : attackedBy);
}
