import type { Relation, Statement } from './model.js';

/** The nodes of a map while it is built: what bears on each is still to be noted. Nobody else may write to them. */

export interface LinkingStatement extends Statement {
  readonly gives: Relation[];
  readonly supportedBy: Relation[];
  readonly attackedBy: Relation[];
}

export interface LinkingRelation extends Relation {
  readonly premises: readonly LinkingStatement[];
  readonly target: LinkingStatement | LinkingRelation;
  readonly supportedBy: Relation[];
  readonly attackedBy: Relation[];
}

/** Notes a relation at each of its premises and at its target. */
export function linkRelation(relation: LinkingRelation): void {
  for (const premise of relation.premises) premise.gives.push(relation);
  const incoming = relation.sign === 'support' ? relation.target.supportedBy : relation.target.attackedBy;
  incoming.push(relation);
}
