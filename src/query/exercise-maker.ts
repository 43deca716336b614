import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { Exercise, Wording } from './exercise.js';
import { mainStep } from './exercise-steps.js';
import type { Level } from './practice-topics.js';
import type { Team } from './teams.js';
import type { View } from './view.js';

/** What the makers of exercises share: what they are given, and at which level a question is. */

export interface Workshop {
  readonly view: View;
  readonly wording: Wording;
  /** The team that practises: of an entry that serves both, its use by that team is asked about; null for any. */
  readonly team: Team | null;
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
