import type { Relation, Statement } from './model.js';

/** The nodes of a map while it is built: what bears on each is still to be noted. Nobody else may write to them. */

export interface LinkingStatement extends Statement {
  gives: Relation[];
  supportedBy: Relation[];
  attackedBy: Relation[];
}

export interface LinkingRelation extends Relation {
  readonly premises: readonly LinkingStatement[];
  readonly target: LinkingStatement | LinkingRelation;
  supportedBy: Relation[];
  attackedBy: Relation[];
}

/** What a node begins with: one empty list for all, since most nodes keep it. */
export const NO_RELATIONS: Relation[] = [];

/** Notes a relation at each of its premises and at its target. */
export function linkRelation(relation: LinkingRelation): void {
  for (const premise of relation.premises) premise.gives = withRelation(premise.gives, relation);
  const { sign, target } = relation;
  if (sign === 'support') target.supportedBy = withRelation(target.supportedBy, relation);
  else target.attackedBy = withRelation(target.attackedBy, relation);
}

/** The first relation makes a list of its own, which has room for no more than that: most nodes have one. */
function withRelation(list: Relation[], relation: Relation): Relation[] {
  if (list.length === 0) return [relation];
  list.push(relation);
  return list;
}
