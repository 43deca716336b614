import type { Relation, Statement } from '../map/model.js';
import { declaringPremise, premisesOf } from '../map/premises.js';
import type { Stance, Stances } from './stances.js';
import { attacksAround, strongestFirst } from './strongest.js';
import type { View } from './view.js';

/** What can be put to somebody who takes a stance on a statement: what speaks against it, and what supports it. */

/** Something because of which somebody can doubt a statement. */
export interface Ground {
  /** An objection that one follows, or a reason or piece of evidence for it that one doubts, too. */
  readonly role: 'objection' | 'support';
  readonly statement: Statement;
  readonly relation: Relation;
}

/**
 * What somebody who doubts a statement can name as the cause, each entry once: what attacks it or a step that supports
 * it, strongest attack first, then what supports it. What their stances rule out is left out: an attack of which they doubt a
 * premise, and a support that they agree with.
 */
export function groundsForDoubt(statement: Statement, view: View, stances: Stances = new Map()): Ground[] {
  const met = new Set([statement]);
  const ground = (role: Ground['role'], relation: Relation, cause: Statement): Ground[] => {
    if (met.has(cause)) return [];
    met.add(cause);
    return [{ role, relation, statement: cause }];
  };
  const has = (stance: Stance) => (premise: Statement) => stances.get(premise) === stance;
  const attacks = attacksAround(statement, [statement.supportedBy], view).filter(
    ({ premises }) => !premises.some(has('doubt')),
  );
  return [
    ...attacks.flatMap((attack) => ground('objection', attack, declaringPremise(attack))),
    ...statement.supportedBy.flatMap((support) =>
      premisesOf([support])
        .filter((premise) => !has('agree')(premise))
        .flatMap((premise) => ground('support', support, premise)),
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

/** Whether an entry is a reason or piece of evidence for a statement, alone or with others. */
export function isSupportOf(statement: Statement, support: Statement): boolean {
  return statement.supportedBy.some(({ premises }) => premises.includes(support));
}
