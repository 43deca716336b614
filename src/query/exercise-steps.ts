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

/** Whether what an entry attacks, or what it supports, is an attack on an attack on an attack: a question cannot tell all of it. */
export function isTooDeep(statement: Statement): boolean {
  const met = new Set<Statement>();
  let attacks = 0;
  let at = statement;
  for (let step = mainStep(at); step !== null && !met.has(at); step = mainStep(at)) {
    if (step.sign === 'support' && attacks > 0) return false;
    if (step.sign === 'attack') attacks += 1;
    if (attacks > MAX_ATTACKS) return true;
    met.add(at);
    at = nodeAnchor(step.target);
  }
  return false;
}
