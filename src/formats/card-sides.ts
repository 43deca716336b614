import { hasUncertainty } from '../map/uncertainty.js';
import type { AnswerPart, Exercise } from '../query/exercise.js';
import { asksForSources, exerciseSources } from '../render/exercise.js';
import { shortReference } from '../render/reference.js';
import { withCapital } from '../words/capital.js';
import { withFullStop } from '../words/punctuation.js';

/** The two sides of a flashcard. A back is short: the best answer, another by its headline, and sources by author and year. */

/** A line of a card. */
export interface CardLine {
  readonly text: string;
  /** Whether it is the answer in a few words. */
  readonly isHeadline: boolean;
}

/** More answers than these are too many to be recalled from one card. */
const MAX_ANSWERS = 2;
const MAX_SOURCES = 3;

/** The lines of a card's front: the question, and what to choose from. */
export function cardFront({ ask, choice }: Exercise): string[] {
  return [...ask, ...(choice?.among ?? []).map((answer, i) => `${i + 1}. ${answer}`)];
}

/** The lines of a card's back: the right choice, the best answer with its verdict, another one, the sources. */
export function cardBack(exercise: Exercise): CardLine[] {
  const { choice, answer } = exercise;
  if (asksForSources(exercise)) return exerciseSources(exercise).slice(0, MAX_SOURCES).map(line);
  const right = choice === null ? [] : [headline(`${choice.right + 1}. ${choice.among[choice.right]}`)];
  const [best, ...others] = answer.slice(0, MAX_ANSWERS);
  return [
    ...right,
    ...(best === undefined ? [] : bestLines(best)),
    ...others.map(otherLine),
    ...sourceLine(exercise),
  ];
}

function bestLines({ text, headline: short, verdict }: AnswerPart): CardLine[] {
  return [
    ...(short === undefined ? [] : [headline(withFullStop(short))]),
    line(text),
    ...(verdict === null ? [] : [line(withFullStop(withCapital(verdict.words)))]),
  ];
}

function otherLine({ text, headline: short, verdict }: AnswerPart): CardLine {
  const said = short === undefined ? text : withFullStop(short);
  return line(verdict === null ? said : `${said} (${verdict.words})`);
}

/** The sources in short, each once; `†` marks those with a note on how reliable they are. */
function sourceLine({ from }: Exercise): CardLine[] {
  const sources = from.flatMap((statement) => {
    const { source, at } = statement;
    if (source === null) return at.length === 0 ? [] : [`the text, ${at.join(', ')}`];
    return [`${shortReference(source)}${hasUncertainty(statement) ? ' †' : ''}`];
  });
  const shown = [...new Set(sources)].slice(0, MAX_SOURCES);
  return shown.length === 0 ? [] : [line(`Sources: ${shown.join('; ')}`)];
}

function line(text: string): CardLine {
  return { text, isHeadline: false };
}

function headline(text: string): CardLine {
  return { text, isHeadline: true };
}
