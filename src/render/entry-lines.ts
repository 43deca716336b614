import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { type Breakable, breakablePieces, breakableText, unbreakable } from './breakable.js';
import { kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteMark } from './note-mark.js';
import { rowWords, spokenWords } from './row-words.js';
import { countingWords, verdictColumn, verdictNote } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** An entry as one item of a list: its verdict, its sign, its headline, its id, and notes behind it. */

export interface EntryForm {
  readonly indent: number;
  /** What stands in the margin: a number, a pointer. */
  readonly before?: string;
  /** Columns by which it is moved in behind the column of verdicts, under the one that it goes with. */
  readonly nested?: number;
  /** Words that lead to the entry: `with `, `answered by `. */
  readonly lead?: string;
  /** What to say after the id. */
  readonly after?: Breakable;
  /** The relation by which it stands here; its verdict is said where it differs from the entry's own. */
  readonly step?: Relation | null;
  /** Whether the verdict is said, has a place that is still empty, or has none. */
  readonly verdicts?: 'shown' | 'later' | 'none';
  /** Whether a text without a headline stands there in full, over as many lines as it needs. */
  readonly whole?: boolean;
  /** Whether its headline is enough in plain text, too: it was said in full before. */
  readonly brief?: boolean;
}

/**
 * Another entry: its headline and id, over as many lines as they need; without a headline as much of its text as one line holds, unless
 * it is to be whole. In plain text the whole, unless that was said before.
 */
export function entryLines(statement: Statement, view: View, look: Look, form: EntryForm): string[] {
  return look.plain ? [plainEntry(statement, view, look, form)] : drawnEntry(statement, view, look, form);
}

function plainEntry(statement: Statement, view: View, look: Look, form: EntryForm): string {
  const { indent, nested = 0, before = '', lead = '', after = '', verdicts = 'shown', brief = false } = form;
  const verdict =
    verdicts === 'shown' ? [' (', ...verdictNote(...verdictsOf(statement, view, form), look), ')'] : [];
  const notes = breakableText([...breakablePieces(after), ...verdict]);
  const words = brief ? headlineOf(statement, look.signs.more) : spokenWords(statement);
  const margin = ' '.repeat(indent + nested);
  return `${margin}${before}${lead}${statement.kind} ${statement.id}${notes}${noteMark(statement, look)}: ${words}`;
}

function drawnEntry(statement: Statement, view: View, look: Look, form: EntryForm): string[] {
  const { indent, nested = 0, before = '', lead = '', after = '', verdicts = 'shown', whole = false } = form;
  const [own, ofStep] = verdictsOf(statement, view, form);
  const column = verdicts === 'none' ? '' : verdictColumn(verdicts === 'shown' ? own : null, look);
  const counting = verdicts === 'shown' ? countingWords(own, ofStep) : '';
  const pieces = [...breakablePieces(after), ...(counting === '' ? [] : [', ', unbreakable(counting)])];
  const margin = `${' '.repeat(indent)}${before}${column}${' '.repeat(nested)}`;
  const sign = `${kindSign(statement.kind, look)} `;
  // Words that lead to it stand in the text, so that they are broken with it.
  const first = lead === '' ? `${margin}${sign}` : margin;
  const begin = lead === '' ? '' : `${lead}${sign}`;
  const id = `${statement.id}${noteMark(statement, look)}`;
  const room = look.width - widthOfText(`${first}${begin}  ${id}${breakableText(pieces)}`);
  const isWhole = whole && statement.short === null;
  const words = isWhole ? oneLine(statement.text) : rowWords(statement, room, look.signs.more);
  const next = ' '.repeat(widthOfText(margin) + 2);
  return wrap([`${begin}${words}  `, unbreakable(id), ...pieces], look.width, first, next);
}

/** The verdict on an entry, and that on the step by which it stands here. */
function verdictsOf(statement: Statement, { labels }: View, { step = null }: EntryForm) {
  const own = labels.statusOf(statement);
  return [own, step === null ? own : labels.statusOf(step)] as const;
}
