import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { mapStrengths } from '../verdict/map-strengths.js';
import { byStrength } from '../verdict/strength.js';
import type { View } from './view.js';

/** What attacks a statement, and what answers that. */

/** An attack, by the statement that makes it, with its answers. */
export interface Attack {
  readonly statement: Statement;
  readonly relation: Relation;
  /** The attacks by which it is answered, strongest first. */
  readonly answers: readonly Relation[];
}

/**
 * What attacks a statement, a step from it or a step that supports it, each attacker once, strongest attack first; equal ones in file
 * order.
 */
export function attacksOn(statement: Statement, { map, answers }: View): Attack[] {
  const strengthOf = mapStrengths(map);
  const strongestFirst = (relations: readonly Relation[]) =>
    relations.toSorted((a, b) => byStrength(strengthOf(a), strengthOf(b)));
  const nodes = [statement, ...declaredRelations(statement), ...statement.supportedBy];
  const attacks = strongestFirst(nodes.flatMap(({ attackedBy }) => attackedBy));
  const met = new Set<Statement>();
  return attacks.flatMap((relation) => {
    const attacker = declaringPremise(relation);
    if (met.has(attacker)) return [];
    met.add(attacker);
    const answering = answers.to(relation).map(({ attack }) => attack);
    // What is attacked is no answer to what attacks it.
    const given = answering.filter((attack) => declaringPremise(attack) !== statement);
    return [{ statement: attacker, relation, answers: strongestFirst(given) }];
  });
}
