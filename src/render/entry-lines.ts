import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { type Breakable, breakablePieces, breakableText, unbreakable } from './breakable.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteMark } from './note-mark.js';
import { allWords, rowWords } from './row-words.js';
import { verdictNote } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** An entry as one item of a list: its sign, its headline, its id, and notes behind it. */

interface Line {
  readonly indent: number;
  readonly before?: string;
  /** What to say after the id. */
  readonly after?: Breakable;
  /** The relation by which it stands here; its verdict is said where it differs from the entry's own. */
  readonly step?: Relation;
  readonly verdicts?: boolean;
  /** Whether its headline is enough in plain text, too: it was said in full before. */
  readonly brief?: boolean;
}

/** What stands before an entry moves its further lines in by no more columns than these. */
const MAX_BEFORE = 5;

/**
 * Another entry: its headline, id and verdict, over as many lines as they need; without a headline as much of its text as one line
 * holds. In plain text the whole, unless that was said before.
 */
export function entryLines(
  statement: Statement,
  view: View,
  look: Look,
  { indent, before = '', after = '', step, verdicts = true, brief = false }: Line,
): string[] {
  const margin = ' '.repeat(indent) + before;
  const status = view.labels.statusOf(statement);
  const ofStep = step === undefined ? status : view.labels.statusOf(step);
  const verdict = verdicts ? [' (', ...verdictNote(status, ofStep, look), ')'] : [];
  const pieces = [...breakablePieces(after), ...verdict];
  const notes = breakableText(pieces);
  if (look.plain) {
    const words = brief ? headlineOf(statement, look.signs.more) : allWords(statement);
    return [`${margin}${statement.kind} ${statement.id}${notes}${noteMark(statement, look)}: ${words}`];
  }
  const sign = `${kindSign(statement.kind, look)} `;
  // Words stand in the text, so that they are broken with it; a number stands in the margin.
  const isWords = widthOfText(before) > MAX_BEFORE;
  const first = isWords ? ' '.repeat(indent) : `${margin}${sign}`;
  const lead = isWords ? `${before}${sign}` : '';
  const id = `${kindInk(statement.kind, look)(statement.id)}${noteMark(statement, look)}`;
  const room = look.width - widthOfText(`${first}${lead}  ${id}${notes}`);
  const words = rowWords(statement, room, look.signs.more);
  const next = ' '.repeat(indent + Math.min(widthOfText(before), MAX_BEFORE) + 2);
  return wrap([`${lead}${words}  `, unbreakable(id), ...pieces], look.width, first, next);
}
