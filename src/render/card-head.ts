import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { breakableRow, unbreakable } from './breakable.js';
import { markFoundWords } from './found-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { sideWord } from './side-word.js';
import { verdictInFull } from './verdict-words.js';
import { wrap } from './wrap.js';

/** The first lines of a card: how the entry is named, what kind it is, whether it stands, and its text. */

interface HeadOptions {
  /** False where the verdict is still to be thought about. */
  readonly verdicts?: boolean;
  /** What else to say of it, after the verdict. */
  readonly also?: readonly string[];
  /** Words that were looked for, to be marked in the text. */
  readonly words?: readonly string[];
}

/** The title of an entry, then its text. */
export function cardHeadLines(
  statement: Statement,
  view: View,
  look: Look,
  options: HeadOptions = {},
): string[] {
  const text = markFoundWords(oneLine(statement.text), options.words ?? [], look);
  return [...cardTitleLines(statement, view, look, options), '', ...wrap(text, look.width, '  '), ''];
}

/** The headline of an entry, if it has one, and its id; its kind, side and verdict. */
export function cardTitleLines(
  statement: Statement,
  view: View,
  look: Look,
  { verdicts = true, also = [], words = [] }: HeadOptions = {},
): string[] {
  const { kind, id, short } = statement;
  const sign = look.plain ? '' : `${kindSign(kind, look)} `;
  const facts = breakableRow(
    [
      kind,
      ...(statement === view.map.thesis ? ['the thesis'] : []),
      sideWord(view.structure.side[statement.index]!),
      ...(verdicts ? [unbreakable(look.ink.bold(verdictInFull(statement, view.labels, look)))] : []),
      ...also,
    ],
    ', ',
  );
  const ink = kindInk(kind, look);
  if (short === null) return wrap([`${sign}${ink.bold(id)}  `, ...facts], look.width, '', '  ');
  const headline = look.ink.bold(markFoundWords(oneLine(short), words, look));
  return [...wrap(`${sign}${headline}  ${ink(id)}`, look.width, '', '  '), ...wrap(facts, look.width, '  ')];
}
