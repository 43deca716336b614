import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations, isReverseRelation } from '../map/relations.js';
import { otherTeam, TEAMS, type Team } from './teams.js';
import type { View } from './view.js';

/** Where an entry takes part in a debate, and for which team it speaks there. One entry can serve both teams, each by another step. */

/** The steps of an entry: an objection's attacks first; of the others those first that it declares. */
export function stepsOf(statement: Statement): Relation[] {
  const steps = [...new Set([...declaredRelations(statement), ...statement.gives])].filter(
    (one) => !isReverseRelation(one),
  );
  const objects = statement.kind === 'counterpoint' || statement.kind === 'reply';
  const rank = ({ sign }: Relation) => Number(objects && sign === 'support');
  return steps.toSorted((a, b) => rank(a) - rank(b));
}

/** The step by which an entry takes part in a debate, where nobody says for which team. */
export function mainStep(statement: Statement): Relation | null {
  return stepsOf(statement)[0] ?? null;
}

/** The step by which a team uses an entry; without a team, or where the team does not use it, its main one. */
export function stepFor(statement: Statement, team: Team | null, view: View): Relation | null {
  if (team === null) return mainStep(statement);
  const steps = stepsOf(statement);
  const own = steps.find((one) => teamAtStep(one, view) === team);
  return own ?? steps.find((one) => teamAtStep(one, view) === null) ?? steps[0] ?? null;
}

/** The team that an entry speaks for by a step; without a step, anywhere. Null for both teams and for none. */
export function speakerAt(statement: Statement, step: Relation | null, view: View): Team | null {
  return step === null ? teamOf(statement, view) : teamAtStep(step, view);
}

/** The team that an entry speaks for; null where it is on both sides or on none. */
function teamOf(statement: Statement, { structure }: View): Team | null {
  return TEAMS.find((team) => structure.side[statement.index] === team) ?? null;
}

/** The team that a step is made by: each attack on the way to an entry changes the side. */
export function teamAtStep(step: Relation, view: View): Team | null {
  let node: ArgumentNode = step;
  let isOther = false;
  while (node.node === 'relation') {
    if (node.sign === 'attack') isOther = !isOther;
    node = node.target;
  }
  const team = teamOf(node, view);
  return team !== null && isOther ? otherTeam(team) : team;
}

/** A question about an attack on an attack can be followed, also about an answer to that; not about more. */
const MAX_ATTACKS = 3;

/**
 * Says of entries whether what one attacks, or what it supports, is an attack on an attack on an attack: a question cannot tell all of it.
 * What is known of an entry is kept for those that support it, so that a long chain is followed once.
 */
export function depthGuard(): (statement: Statement) => boolean {
  const known = new Map<Statement, boolean>();
  return (statement) => {
    const met: Statement[] = [];
    let at = statement;
    let answer = known.get(at);
    while (answer === undefined) {
      met.push(at);
      // Also where a circle of supports comes back to.
      known.set(at, false);
      const step = mainStep(at);
      if (step?.sign === 'support') {
        at = nodeAnchor(step.target);
        answer = known.get(at);
      } else answer = beginsTooManyAttacks(at);
    }
    for (const one of met) known.set(one, answer);
    return answer;
  };
}

/** Whether so many attacks, each on the one that makes it, begin here that a question cannot tell them. */
function beginsTooManyAttacks(statement: Statement): boolean {
  const met = new Set<Statement>();
  let at = statement;
  for (let step = mainStep(at); step?.sign === 'attack' && !met.has(at); step = mainStep(at)) {
    met.add(at);
    if (met.size > MAX_ATTACKS) return true;
    at = nodeAnchor(step.target);
  }
  return false;
}
