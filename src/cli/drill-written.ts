import type { Exercise } from '../query/exercise.js';
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
import { withWholeLines } from './keyboard-look.js';
import type { Shared } from './shared-options.js';

/** The fields of an exercise as data, in the order shown. */
export const EXERCISE_FIELDS = [
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
      rows: () => exercises.map((exercise) => exerciseRecord(exercise, view)),
      fields: EXERCISE_FIELDS,
      columns: ['id', 'ask', 'answer'],
      text: (look) => exerciseLines(exercises, look).join('\n'),
    },
    { ...withWholeLines(shared, io), pager: false },
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

function exerciseRecord(exercise: Exercise, { labels }: View): Record<string, unknown> {
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
