import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations } from '../map/relations.js';
import type { Team } from '../query/teams.js';
import type { Topic } from '../query/topics.js';
import type { View } from '../query/view.js';

/** What a sheet is made from: the map, and what was chosen of it. */
export interface Material {
  readonly view: View;
  /** What was asked for by name; empty for the whole map. */
  readonly topics: readonly Topic[];
  /** The chosen statements, in the argument's order. */
  readonly chosen: readonly Statement[];
  /** What was chosen before the size of the sheet, or its group, left something out; the same as `chosen`, where it is not given. */
  readonly asked?: readonly Statement[];
  /** Whose packet it is; null for both sides. */
  readonly team: Team | null;
}

/** The material of a team, without what the other side keeps back. */
export function materialForTeam(material: Material): Material {
  const { view, chosen, asked = chosen, team } = material;
  if (team === null) return material;
  const kept = answersKeptBack(view, team);
  const given = (statements: readonly Statement[]) => statements.filter((one) => !kept.has(one));
  return { ...material, chosen: given(chosen), asked: given(asked) };
}

/**
 * What the other side answers to a team's own answers, with all that only serves it: a team is to find that out.
 * For the side against, replies; for the side for, counterpoints to replies.
 */
function answersKeptBack({ structure }: View, team: Team): ReadonlySet<Statement> {
  const isTheirs = (statement: Statement) => structure.side[statement.index] !== team;
  const kept = new Set(
    structure.order.filter((statement) => isTheirs(statement) && isAnswerTo(team, statement)),
  );
  // How much of what each statement bears on is not kept back: what serves nothing else is kept back, too.
  const servesStill = new Map<Statement, number>();
  for (const answer of kept) {
    const nodes = [answer, ...declaredRelations(answer)];
    const relations = nodes.flatMap((node) => [...node.supportedBy, ...node.attackedBy]);
    for (const giver of relations.flatMap(({ premises }) => premises.filter(isTheirs))) {
      const rest = (servesStill.get(giver) ?? giver.gives.length) - 1;
      servesStill.set(giver, rest);
      if (rest === 0) kept.add(giver);
    }
  }
  return kept;
}

/** Whether a statement is what the other side says to the answers of a team. */
function isAnswerTo(team: Team, { kind, gives }: Statement): boolean {
  if (team === 'against') return kind === 'reply';
  return (
    kind === 'counterpoint' &&
    gives.length > 0 &&
    gives.every(({ target }) => nodeAnchor(target).kind === 'reply')
  );
}
