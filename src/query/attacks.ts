import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { attacksAround, strongestFirst } from './strongest.js';
import type { View } from './view.js';

/** What attacks a statement, and what answers that. */

/** An attack, by the statement that makes it, with its answers. */
export interface Attack {
  readonly statement: Statement;
  readonly relation: Relation;
  /** The attacks by which it is answered, strongest first. */
  readonly answers: readonly Relation[];
}

/** What attacks a statement, a step from it or a step that supports it, each attacker once, strongest attack first. */
export function attacksOn(statement: Statement, view: View): Attack[] {
  const met = new Set<Statement>();
  const steps = [statement.supportedBy, declaredRelations(statement)];
  return attacksAround(statement, steps, view).flatMap((relation) => {
    const attacker = declaringPremise(relation);
    if (met.has(attacker)) return [];
    met.add(attacker);
    const answers = strongestFirst(relation, view.answers.to(relation), view).map(({ attack }) => attack);
    // What is attacked is no answer to what attacks it.
    return [
      {
        statement: attacker,
        relation,
        answers: answers.filter((answer) => declaringPremise(answer) !== statement),
      },
    ];
  });
}
