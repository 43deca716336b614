import type { Side, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations } from '../map/relations.js';
import type { View } from '../query/view.js';

/** What a sheet is made from: the map, and what was chosen of it. */
export interface Material {
  readonly view: View;
  /** The chosen statements, in the argument's order. */
  readonly chosen: readonly Statement[];
  /** Whose packet it is; null for both sides. */
  readonly team: Team | null;
}

export const TEAMS = ['for', 'against'] as const;
export type Team = (typeof TEAMS)[number];

/** Whether a statement speaks for a team. */
export function speaksFor(view: View, statement: Statement, team: Team): boolean {
  const side: Side = view.structure.side[statement.index]!;
  return side === team || side === 'both';
}

/** Whether a statement speaks for the one team alone. */
export function isOnlyFor(view: View, statement: Statement, team: Team): boolean {
  return view.structure.side[statement.index] === team;
}

export function otherTeam(team: Team): Team {
  return team === 'for' ? 'against' : 'for';
}

/**
 * What the other side answers to a team's own answers, with all that only serves it: a team is to find that out.
 * For the side against, replies; for the side for, counterpoints to replies.
 */
function answersKeptBack({ structure }: View, team: Team): ReadonlySet<Statement> {
  const isTheirs = (one: Statement) => structure.side[one.index] !== team;
  const isAnswer = ({ kind, gives }: Statement) =>
    team === 'against'
      ? kind === 'reply'
      : kind === 'counterpoint' &&
        gives.length > 0 &&
        gives.every(({ target }) => nodeAnchor(target).kind === 'reply');
  const kept = new Set(structure.order.filter((one) => isTheirs(one) && isAnswer(one)));
  // How much of what each statement bears on is not kept back: what serves nothing else is kept back, too.
  const left = new Map<Statement, number>();
  for (const answer of kept) {
    const steps = declaredRelations(answer);
    const bearing = [answer, ...steps].flatMap((node) => [...node.supportedBy, ...node.attackedBy]);
    for (const one of bearing.flatMap(({ premises }) => premises.filter(isTheirs))) {
      const rest = (left.get(one) ?? one.gives.length) - 1;
      left.set(one, rest);
      if (rest === 0) kept.add(one);
    }
  }
  return kept;
}

/** The material of a team, without what the other side keeps back. */
export function forTeam(material: Material): Material {
  const { view, chosen, team } = material;
  if (team === null) return material;
  const kept = answersKeptBack(view, team);
  return { ...material, chosen: chosen.filter((one) => !kept.has(one)) };
}
