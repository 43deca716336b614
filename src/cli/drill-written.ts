import type { Status } from '../map/model.js';
import type { Exercise } from '../query/exercise.js';
import type { Level, Topic } from '../query/practice-topics.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import {
  asksForSources,
  exerciseAnswerLines,
  exerciseAnswerTexts,
  exerciseChoiceLines,
  exerciseQuestionLines,
  exerciseSourceLines,
  exerciseSources,
} from '../render/exercise.js';
import type { Look } from '../render/look.js';
import { giveAnswer } from './give-answer.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';

/** A question as plain data: what `claims drill --json` prints. */
export interface ExerciseRecord {
  readonly id: string;
  readonly topic: Topic;
  readonly about: string;
  readonly level: Level;
  readonly team: Team | null;
  readonly ask: string;
  readonly choices: readonly string[];
  /** Which choice is right, from 1. */
  readonly right: number | null;
  readonly answer: readonly string[];
  readonly status: Status;
  readonly sources: readonly string[];
}

/** The fields of an exercise as data, in the order shown. */
export const EXERCISE_FIELDS: readonly (keyof ExerciseRecord)[] = [
  'id',
  'topic',
  'about',
  'level',
  'team',
  'ask',
  'choices',
  'right',
  'answer',
  'status',
  'sources',
];

/** Writes out exercises that nobody answers: the questions, then the answers. */
export async function writeDrillOut(
  exercises: readonly Exercise[],
  view: View,
  shared: Shared,
  io: Io,
): Promise<void> {
  await giveAnswer(
    {
      rows: () => exercises.map((exercise) => ({ ...exerciseRecord(exercise, view) })),
      fields: EXERCISE_FIELDS,
      columns: ['id', 'ask', 'answer'],
      text: (look) => exerciseLines(exercises, look).join('\n'),
    },
    { ...shared, pager: false },
    io,
  );
}

function exerciseLines(exercises: readonly Exercise[], look: Look): string[] {
  if (exercises.length === 0) return [];
  return [
    ...exercises.flatMap((exercise, i) => [`${i + 1}.`, ...exerciseQuestionLines(exercise, look), '']),
    look.ink.bold('Answers'),
    ...exercises.flatMap((exercise, i) => ['', `${i + 1}.`, ...answerLines(exercise, look)]),
  ];
}

function answerLines(exercise: Exercise, look: Look): string[] {
  return [
    ...exerciseChoiceLines(exercise, look),
    ...exerciseAnswerLines(exercise, look),
    ...exerciseSourceLines(exercise, look),
  ];
}

function exerciseRecord(exercise: Exercise, { labels }: View): ExerciseRecord {
  const { id, topic, about, level, team, ask, choice } = exercise;
  return {
    id,
    topic,
    about: about.id,
    level,
    team,
    ask: ask.join(' '),
    choices: choice === null ? [] : [...choice.among],
    right: choice === null ? null : choice.right + 1,
    answer: exerciseAnswerTexts(exercise),
    status: labels.statusOf(about),
    sources: asksForSources(exercise) ? [] : exerciseSources(exercise),
  };
}
