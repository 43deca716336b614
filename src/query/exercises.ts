import type { Statement } from '../map/model.js';
import { randomOf } from '../words/random.js';
import { distractors } from './distractors.js';
import { evidenceExercises } from './evidence-exercises.js';
import type { Exercise, Wording } from './exercise.js';
import { type ExerciseMaker, levelOf, type Workshop } from './exercise-maker.js';
import { kindExercises } from './kind-exercises.js';
import { firstLevel, type Level, type Topic } from './practice-topics.js';
import { questionExercises } from './question-exercises.js';
import { replyExercises } from './reply-exercises.js';
import { sourceExercises } from './source-exercises.js';
import type { Team } from './teams.js';
import { verdictExercises } from './verdict-exercises.js';
import type { View } from './view.js';

/** The exercises that a map has. */

/** Which of them are wanted. */
export interface ExercisesAsked {
  readonly topics: readonly Topic[];
  /** Up to this level. */
  readonly level: Level;
  readonly wording: Wording;
  /** What this team can use; null for all. */
  readonly team: Team | null;
  /** Decides the order of the choices. */
  readonly seed: string;
}

/** The exercises about some statements, topic by topic, in the argument's order. */
export function exercises(
  view: View,
  statements: readonly Statement[],
  { topics, level, wording, team, seed }: ExercisesAsked,
): Exercise[] {
  const distract = distractors(view);
  const workshop: Workshop = { view, wording, team, random: (id) => randomOf(`${seed}:${id}`) };
  const makers: Readonly<Record<Topic, ExerciseMaker>> = {
    replies: replyExercises,
    evidence: evidenceExercises,
    questions: questionExercises,
    verdicts: verdictExercises,
    sources: sourceExercises,
    kinds: (statement) => kindExercises(statement, distract, workshop),
  };
  const easyEnough = statements.filter((statement) => levelOf(statement, view) <= level);
  return topics
    .filter((topic) => firstLevel(topic) <= level)
    .flatMap((topic) => easyEnough.flatMap((statement) => makers[topic](statement, workshop)))
    .filter((one) => team === null || one.team === null || one.team === team);
}
