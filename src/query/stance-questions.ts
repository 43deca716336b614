import type { Relation, Statement } from '../map/model.js';
import { declaringPremise, premisesOf } from '../map/premises.js';
import { attacksAround, strongestFirst } from './strongest.js';
import type { View } from './view.js';

/** What can be put to somebody who takes a stance on a statement: what speaks against it, and what supports it. */

/** Something because of which somebody can doubt a statement. */
export interface Ground {
  /** An objection to it, or a reason or piece of evidence for it. */
  readonly role: 'objection' | 'support';
  readonly statement: Statement;
  readonly relation: Relation;
}

/**
 * What somebody who doubts a statement can name as the cause, each entry once: what attacks it or a step that supports
 * it, strongest attack first, then what supports it.
 */
export function groundsForDoubt(statement: Statement, view: View): Ground[] {
  const met = new Set([statement]);
  const ground = (role: Ground['role'], relation: Relation, cause: Statement): Ground[] => {
    if (met.has(cause)) return [];
    met.add(cause);
    return [{ role, relation, statement: cause }];
  };
  const attacks = attacksAround(statement, [statement.supportedBy], view);
  return [
    ...attacks.flatMap((attack) => ground('objection', attack, declaringPremise(attack))),
    ...statement.supportedBy.flatMap((support) =>
      premisesOf([support]).flatMap((premise) => ground('support', support, premise)),
    ),
  ];
}

/** The strongest attack on a statement itself that a test admits, by the statement that makes it; null for none. */
export function strongestObjection(
  statement: Statement,
  admits: (attacker: Statement) => boolean,
  view: View,
): Statement | null {
  const attacks = statement.attackedBy
    .filter((attack) => {
      const attacker = declaringPremise(attack);
      return attacker !== statement && admits(attacker);
    })
    .map((attack) => ({ attack, depth: 0 }));
  const [strongest] = strongestFirst(statement, attacks, view);
  return strongest === undefined ? null : declaringPremise(strongest.attack);
}
