import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { Exercise, Wording } from './exercise.js';
import { mainStep } from './exercise-setting.js';
import type { Level } from './practice-topics.js';
import { otherTeam, TEAMS, type Team } from './teams.js';
import type { View } from './view.js';

/** What the makers of exercises share: what they are given, at which level a question is, and which team can use it. */

export interface Workshop {
  readonly view: View;
  readonly wording: Wording;
  /** Numbers from 0 to 1 that the seed and an exercise's id determine. */
  random(id: string): () => number;
}

/** Makes the exercises of one topic about a statement. */
export type ExerciseMaker = (statement: Statement, workshop: Workshop) => Exercise[];

/**
 * The level of questions about an entry: the core is the first, claims of the text and what speaks directly to one the
 * second.
 */
export function levelOf(statement: Statement, { core }: View): Level {
  if (core().has(statement)) return 1;
  if (statement.kind === 'claim') return 2;
  const step = mainStep(statement);
  return step !== null && nodeAnchor(step.target).kind === 'claim' && statement.kind !== 'reply' ? 2 : 3;
}

/** The team that an entry speaks for; null where it is on both sides or on none. */
export function teamOf(statement: Statement, { structure }: View): Team | null {
  return TEAMS.find((team) => structure.side[statement.index] === team) ?? null;
}

/** The team that speaks against an entry. */
export function teamAgainst(statement: Statement, view: View): Team | null {
  const team = teamOf(statement, view);
  return team === null ? null : otherTeam(team);
}
