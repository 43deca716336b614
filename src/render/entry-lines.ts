import type { Relation, Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { type Breakable, breakablePieces, breakableText } from './breakable.js';
import { cut, cutInk } from './cut.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { verdictNote } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** An entry as one item of a list: its sign, its id, its text, and notes behind it. */

interface Line {
  readonly indent: number;
  readonly before?: string;
  /** What to say after the id. */
  readonly after?: Breakable;
  /** The relation by which it stands here; its verdict is said where it differs from the entry's own. */
  readonly step?: Relation;
  readonly verdicts?: boolean;
}

/** Less text than this on a line says nothing. */
const MIN_TEXT_COLUMNS = 10;

/**
 * Another entry: its id and verdict, and as much of its text as a line holds, where there is no room for any a second
 * line; in plain text the whole.
 */
export function entryLines(
  statement: Statement,
  view: View,
  look: Look,
  { indent, before = '', after = '', step, verdicts = true }: Line,
): string[] {
  const margin = ' '.repeat(indent) + before;
  const status = view.labels.statusOf(statement);
  const ofStep = step === undefined ? status : view.labels.statusOf(step);
  const verdict = verdicts ? [' (', ...verdictNote(status, ofStep, look), ')'] : [];
  const pieces = [...breakablePieces(after), ...verdict];
  const notes = breakableText(pieces);
  const text = oneLine(statement.text);
  if (look.plain) return [`${margin}${statement.kind} ${statement.id}${notes}: ${text}`];
  const head = `${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)}`;
  const used = widthOfText(margin) + 2 + widthOfText(statement.id) + widthOfText(notes);
  const room = look.width - used - 1;
  if (room >= MIN_TEXT_COLUMNS)
    return [`${margin}${head}${notes} ${look.ink.dim(cut(text, room, look.signs.more))}`];
  const indented = ' '.repeat(widthOfText(margin) + 2);
  const [first, second, ...rest] = wrap([head, ...pieces, ` ${text}`], look.width, margin, indented);
  if (second === undefined) return [first!];
  return [
    first!,
    rest.length === 0 ? second : cutInk(`${second}${look.signs.more}`, look.width, look.signs.more),
  ];
}
