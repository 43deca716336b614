import type { Relation, Statement } from './model.js';
import { hangingUnder } from './structure.js';

/** Something that bears on a statement, and how. */
export interface Bearing {
  readonly statement: Statement;
  readonly relation: Relation;
  /** The counterpoint (or other attack) that it answers; null for what bears on the statement directly. */
  readonly answers: Statement | null;
}

/**
 * What bears on a statement or on a step from it, its children, in file order, as a tree and a walk have them. An
 * attack is followed by the answers to it. Linear in what it gives.
 */
export function bearingOn(statement: Statement): Bearing[] {
  return directly(statement).flatMap((child) => [child, ...answersTo(child, statement)]);
}

function directly(statement: Statement): Bearing[] {
  const met = new Set([statement]);
  return hangingUnder(statement).flatMap((relation) =>
    relation.premises.flatMap((premise) => {
      if (met.has(premise)) return [];
      met.add(premise);
      return { statement: premise, relation, answers: null };
    }),
  );
}

/** The attacks on an attacking child; what a contradiction attacks is no answer to it. */
function answersTo({ statement, relation }: Bearing, attacked: Statement): Bearing[] {
  if (relation.sign === 'support') return [];
  return directly(statement)
    .filter((answer) => answer.relation.sign === 'attack' && answer.statement !== attacked)
    .map((answer) => ({ ...answer, answers: statement }));
}
