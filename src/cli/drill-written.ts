import type { Exercise } from '../query/exercises.js';
import { exerciseAnswerLines, exerciseQuestionLines, exerciseSources } from '../render/exercise.js';
import type { Look } from '../render/look.js';
import { giveAnswer } from './give-answer.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';

/** The fields of an exercise as data, in the order shown. */
export const EXERCISE_FIELDS = ['id', 'topic', 'about', 'ask', 'choices', 'right', 'answer', 'sources'];

/** Writes out exercises that nobody answers: the questions, then the answers. */
export async function writeDrillOut(exercises: readonly Exercise[], shared: Shared, io: Io): Promise<void> {
  await giveAnswer(
    {
      rows: () => exercises.map(exerciseRecord),
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
    ...exercises.flatMap((exercise, i) => ['', `${i + 1}.`, ...exerciseAnswerLines(exercise, look)]),
  ];
}

function exerciseRecord(exercise: Exercise): Record<string, unknown> {
  const { id, topic, about, ask, choice, answer } = exercise;
  return {
    id,
    topic,
    about: about.id,
    ask,
    choices: choice === null ? [] : [...choice.among],
    right: choice === null ? null : choice.right + 1,
    answer: [...answer],
    sources: exerciseSources(exercise),
  };
}
