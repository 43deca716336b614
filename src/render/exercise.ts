import type { AnswerPart, Exercise } from '../query/exercise.js';
import { oneLine } from '../words/text.js';
import { type Breakable, unbreakable } from './breakable.js';
import type { Look } from './look.js';
import { reference } from './reference.js';
import { wrap } from './wrap.js';

/** A question and its answer as lines and as texts. */

/** A question, a paragraph for each of its parts, with its choices numbered. */
export function exerciseQuestionLines({ ask, choice }: Exercise, look: Look): string[] {
  const { width, ink } = look;
  const choices = (choice?.among ?? []).flatMap((one, i) =>
    wrap(inSigns(one, look), width, `  ${i + 1}. `, '     '),
  );
  const said = ask.slice(0, -1).flatMap((one) => wrap(inSigns(one, look), width));
  return [
    ...said,
    ...(said.length === 0 ? [] : ['']),
    ...wrap(ink.bold(inSigns(ask.at(-1)!, look)), width),
    ...(choices.length === 0 ? [] : ['', ...choices]),
  ];
}

/** The answer to a question without its sources; the right choice is said elsewhere. */
export function exerciseAnswerLines({ answer, outcome }: Exercise, look: Look): string[] {
  const isList = answer.length > 1;
  return [
    ...answer.flatMap((part) => answerPartLines(part, isList, look)),
    ...(outcome === null ? [] : ['', ...wrap(outcome, look.width)]),
  ];
}

function answerPartLines({ text, verdict }: AnswerPart, isList: boolean, look: Look): string[] {
  const { width, plain, signs } = look;
  const indent = isList ? '  ' : '';
  const sign = verdict === null || plain ? '' : `${signs[verdict.status]} `;
  return [
    ...wrap(inSigns(text, look), width, isList ? '- ' : '', indent),
    ...(verdict === null
      ? []
      : wrap(verdictPieces(sign, inSigns(verdict.words, look)), width, `${indent}  `, `${indent}    `)),
  ];
}

/** A verdict whose sign stays beside its first word. */
function verdictPieces(sign: string, words: string): Breakable {
  const [first = '', ...more] = words.split(' ');
  return [unbreakable(`${sign}${first}`), ...(more.length === 0 ? [] : [` ${more.join(' ')}`])];
}

/** A sentence with the quotes and the dots that a terminal has. */
function inSigns(text: string, { signs: { open, close, more } }: Look): string {
  return text.replaceAll('“', open).replaceAll('”', close).replaceAll('…', more);
}

/** The right choice with its number, as lines. */
export function exerciseChoiceLines({ choice }: Exercise, look: Look): string[] {
  if (choice === null) return [];
  const right = inSigns(choice.among[choice.right]!, look);
  return wrap(look.ink.bold(`${choice.right + 1}. ${right}`), look.width);
}

/** The sources of an answer as lines. */
export function exerciseSourceLines(exercise: Exercise, { width }: Look): string[] {
  return exerciseSources(exercise).flatMap((one) => wrap(`Source: ${one}`, width, '', '  '));
}

/** The answer as texts, each with its verdict behind it; the sources where they are the answer. */
export function exerciseAnswerTexts(exercise: Exercise): string[] {
  const { answer, outcome } = exercise;
  const texts = answer.map(({ text, verdict }) => (verdict === null ? text : `${text} (${verdict.words})`));
  const all = outcome === null ? texts : [...texts, outcome];
  return all.length === 0 ? exerciseSources(exercise) : all;
}

/** Whether the answer is a source. */
export function asksForSources({ topic }: Exercise): boolean {
  return topic === 'sources';
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
