import type { Statement } from '../map/model.js';
import { randomOf } from '../words/random.js';
import { distractors } from './distractors.js';
import { evidenceExercises } from './evidence-exercises.js';
import type { Exercise, Wording } from './exercise.js';
import { type ExerciseMaker, levelOf, type Workshop } from './exercise-maker.js';
import { depthGuard } from './exercise-steps.js';
import { isOnNoSide } from './exercise-voices.js';
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

/** The exercises about some statements, topic by topic, in the order of the statements. */
export function exercises(view: View, statements: readonly Statement[], asked: ExercisesAsked): Exercise[] {
  return [...eachExercise(view, statements, asked)];
}

/** The same one by one, each made when it is wanted: whoever needs a few of a large map does not wait for all. */
export function* eachExercise(
  view: View,
  statements: readonly Statement[],
  { topics, level, wording, team, seed }: ExercisesAsked,
): Generator<Exercise> {
  const workshop: Workshop = { view, wording, team, random: (id) => randomOf(`${seed}:${id}`) };
  const isTooDeep = depthGuard();
  const isAsked = (statement: Statement) =>
    levelOf(statement, view) <= level &&
    !isTooDeep(statement) &&
    (team === null || !isOnNoSide(statement, view));
  for (const topic of topics) {
    if (firstLevel(topic) > level) continue;
    const make = makerOf(topic, view);
    for (const statement of statements) {
      if (!isAsked(statement)) continue;
      for (const exercise of make(statement, workshop)) {
        if (team === null || exercise.team === null || exercise.team === team) yield exercise;
      }
    }
  }
}

const MAKERS: Readonly<Record<Exclude<Topic, 'kinds'>, ExerciseMaker>> = {
  replies: replyExercises,
  evidence: evidenceExercises,
  questions: questionExercises,
  verdicts: verdictExercises,
  sources: sourceExercises,
};

function makerOf(topic: Topic, view: View): ExerciseMaker {
  if (topic !== 'kinds') return MAKERS[topic];
  const distract = distractors(view);
  return (statement, workshop) => kindExercises(statement, distract, workshop);
}
