import type { Statement } from '../map/model.js';
import type { View } from './view.js';

/** The two teams of a debate, and which entries speak for each. */

export const TEAMS = ['for', 'against'] as const;
export type Team = (typeof TEAMS)[number];

export function otherTeam(team: Team): Team {
  return team === 'for' ? 'against' : 'for';
}

/** The team against one; null against null. */
export function opponentOf(team: Team | null): Team | null {
  return team === null ? null : otherTeam(team);
}

/** Whether a statement speaks for a team. */
export function speaksForTeam({ structure }: View, statement: Statement, team: Team): boolean {
  const side = structure.side[statement.index];
  return side === team || side === 'both';
}

/** Whether a statement speaks for the one team alone. */
export function speaksOnlyForTeam({ structure }: View, statement: Statement, team: Team): boolean {
  return structure.side[statement.index] === team;
}

/** The team that says a statement; null for neither. What speaks for both teams is said by the one whose kind of entry it is, and evidence by neither. */
export function teamThatSays({ structure }: View, statement: Statement): Team | null {
  const side = structure.side[statement.index];
  if (side === 'for' || side === 'against') return side;
  if (side !== 'both' || statement.kind === 'evidence') return null;
  return statement.kind === 'counterpoint' ? 'against' : 'for';
}
