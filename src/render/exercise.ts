import type { Exercise } from '../query/exercises.js';
import { oneLine } from '../words/text.js';
import type { Look } from './look.js';
import { reference } from './reference.js';
import { wrap } from './wrap.js';

/** A question, with its choices numbered. */
export function exerciseQuestionLines({ ask, choice }: Exercise, { width }: Look): string[] {
  const choices = (choice?.among ?? []).flatMap((one, i) => wrap(one, width, `  ${i + 1}. `, '     '));
  return [...wrap(ask, width), ...(choices.length === 0 ? [] : ['', ...choices])];
}

/** The answer to a question, and its sources. */
export function exerciseAnswerLines(exercise: Exercise, { width, ink }: Look): string[] {
  const { choice, answer } = exercise;
  return [
    ...(choice === null ? [] : wrap(ink.bold(`${choice.right + 1}. ${choice.among[choice.right]}`), width)),
    ...answer.flatMap((one) =>
      wrap(one, width, answer.length > 1 ? '- ' : '', answer.length > 1 ? '  ' : ''),
    ),
    ...exerciseSources(exercise).flatMap((one) => wrap(`Source: ${one}`, width, '', '  ')),
  ];
}

/** The references of an answer, each once. */
export function exerciseSources({ from }: Exercise): string[] {
  const sources = from.flatMap(({ kind, source, page, at, note }) => {
    if (source === null && at.length === 0) return [];
    const where = source === null ? `the text, ${at.join(', ')}` : reference(source, page);
    // The note of evidence says how reliable its citation is.
    return kind === 'evidence' && note !== null ? `${where} [${oneLine(note).replace(/\.$/, '')}]` : where;
  });
  return [...new Set(sources)];
}
