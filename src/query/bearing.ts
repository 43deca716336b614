import type { Answer, Answers } from '../map/answers.js';
import { hangingUnder } from '../map/hanging.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { byDeclarer, declaringPremise } from '../map/premises.js';

/** Something that bears on a statement, and how. */
export interface Bearing {
  readonly statement: Statement;
  readonly relation: Relation;
  /** The further attacks by which it answers the same: it is one answer, whatever parts of an argument it attacks. */
  readonly furtherAttacks: readonly Relation[];
  /** The counterpoint (or other attack) that it answers; null for what bears on the statement directly. */
  readonly answers: Statement | null;
}

/**
 * What bears on a statement or on a step from it, its children, in file order, as a tree and a walk have them. An
 * attack is followed by the answers to it. Linear in what it gives.
 */
export function bearingOn(statement: Statement, answers: Answers): Bearing[] {
  const shares = new Map<Relation, ReadonlyMap<Statement, readonly Answer[]>>();
  return directly(statement).flatMap((child) => {
    const { relation } = child;
    if (relation.sign === 'support') return [child];
    const share = shares.get(relation) ?? byPremise(relation, answers);
    shares.set(relation, share);
    const attacks = (share.get(child.statement) ?? []).map(({ attack }) => attack);
    const given = byDeclarer(attacks).map(
      ([relation, ...furtherAttacks]): Bearing => ({
        statement: declaringPremise(relation),
        relation,
        furtherAttacks,
        answers: child.statement,
      }),
    );
    // A child is no answer to what attacks it.
    return [child, ...given.filter((answer) => answer.statement !== statement)];
  });
}

function directly(statement: Statement): Bearing[] {
  const met = new Set([statement]);
  return hangingUnder(statement).flatMap((relation) =>
    relation.premises.flatMap((premise) => {
      if (met.has(premise)) return [];
      met.add(premise);
      return { statement: premise, relation, furtherAttacks: [], answers: null };
    }),
  );
}

/** The answers to an attack, by the premise that they stand under: the one that they attack, else the one that declares. */
function byPremise(attack: Relation, answers: Answers): ReadonlyMap<Statement, readonly Answer[]> {
  const own = new Set(attack.premises);
  const shares = new Map<Statement, Answer[]>();
  for (const answer of answers.to(attack)) {
    const attacked = nodeAnchor(answer.attack.target);
    const under = own.has(attacked) ? attacked : declaringPremise(attack);
    const share = shares.get(under);
    if (share === undefined) shares.set(under, [answer]);
    else share.push(answer);
  }
  return shares;
}
