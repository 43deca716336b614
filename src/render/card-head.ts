import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { breakableText, unbreakable } from './breakable.js';
import { markFoundWords } from './found-words.js';
import { kindSign } from './kinds.js';
import type { Look } from './look.js';
import { spokenWords } from './row-words.js';
import { sideWord } from './side-word.js';
import { verdictInFull } from './verdict-words.js';
import { wrap } from './wrap.js';

/** The first lines of a card: the entry's headline and, strongest, its text; then whether it stands, what kind it is, and its id. */

interface HeadOptions {
  /** False where the verdict is still to be thought about. */
  readonly verdicts?: boolean;
  /** False where a title above has its id. */
  readonly named?: boolean;
  /** What else to say of it, after the verdict. */
  readonly also?: readonly string[];
  /** Words that were looked for, to be marked in the text. */
  readonly words?: readonly string[];
}

/** What an entry says, then what it is. */
export function cardHeadLines(
  statement: Statement,
  view: View,
  look: Look,
  options: HeadOptions = {},
): string[] {
  return [
    ...cardWordLines(statement, look, options),
    '',
    ...cardStatusLines(statement, view, look, options),
    '',
  ];
}

/** The headline of an entry and its text; once where they are the same. */
export function cardWordLines(
  statement: Statement,
  look: Look,
  { words = [] }: Pick<HeadOptions, 'words'>,
): string[] {
  const sign = look.plain ? '' : `${kindSign(statement.kind, look)} `;
  const indent = look.plain ? '' : '  ';
  const marked = (text: string) => markFoundWords(oneLine(text), words, look);
  const text = look.ink.bold(marked(statement.text));
  const { short } = statement;
  const isOnce = look.plain
    ? spokenWords(statement) === oneLine(statement.text)
    : short === null || withFullStop(short) === oneLine(statement.text);
  return isOnce || short === null
    ? wrap(text, look.width, sign, indent)
    : [...wrap(marked(short), look.width, sign, indent), ...wrap(text, look.width, indent)];
}

/** Whether an entry stands, what kind of entry it is, its side and its id. */
export function cardStatusLines(
  statement: Statement,
  view: View,
  look: Look,
  { verdicts = true, named = true, also = [] }: HeadOptions = {},
): string[] {
  const { kind, id } = statement;
  const more = [
    ...(statement === view.map.thesis ? ['the thesis'] : []),
    sideWord(view.structure.side[statement.index]!),
    ...also,
  ];
  const verdict = verdicts ? verdictInFull(statement, view.labels, look) : [];
  if (look.plain) {
    const facts = [`${kind} ${id}`, ...more, ...(verdicts ? [breakableText(verdict)] : [])];
    return [`  ${facts.join(', ')}`];
  }
  return wrap(
    [
      ...verdict,
      verdicts ? '  ' : '',
      [kind, ...more].join(', '),
      named ? '  ' : '',
      unbreakable(named ? id : ''),
    ],
    look.width,
    '  ',
  );
}
