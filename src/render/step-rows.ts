import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { Bearing } from '../query/bearing.js';
import type { View } from '../query/view.js';
import { type EntryForm, entryLines } from './entry-lines.js';
import type { Row } from './fill-rows.js';
import type { Look } from './look.js';

/** What a card of the walk shows, and its rows. */

/** One step of a walk: a statement, and what there is to say of it now. */
export interface WalkStep {
  readonly statement: Statement;
  /** Its number among the steps of the walk, from 1; null where it is none of them. */
  readonly number: number | null;
  readonly total: number;
  /** The passages of the text where it stands, where the text is at hand. */
  readonly passages: readonly string[];
  /** What bears on it, in the order shown. */
  readonly bearings: readonly Bearing[];
  /** How many of those are revealed. */
  readonly revealed: number;
  /** Whether the verdict on a statement, or on the relations from it, may be said. */
  readonly judged: (statement: Statement) => boolean;
  /** Whether a statement was said in full before, so that its headline is enough in plain text. */
  readonly known: (statement: Statement) => boolean;
  /** Which of them is chosen, or null. */
  readonly chosen: number | null;
  /** What else to say of it: marked, agreed with. */
  readonly also: readonly string[];
  /** Words that were looked for. */
  readonly words: readonly string[];
  /** Whether nothing is cut, since it is shown to be read on its own. */
  readonly whole: boolean;
}

/**
 * What a statement supports or attacks, as far as the card may say it: what attacks it, too, is revealed as an attack, and until
 * the verdict is known the card does not name it twice.
 */
export function shownGives({
  statement,
  bearings,
  judged,
}: Pick<WalkStep, 'statement' | 'bearings' | 'judged'>): readonly Relation[] {
  if (judged(statement)) return statement.gives;
  const below = new Set(bearings.map((bearing) => bearing.statement));
  return statement.gives.filter(({ target }) => !below.has(nodeAnchor(target)));
}

/** What of a card is still hidden, in words; null where nothing is. */
export function hiddenWords({
  statement,
  bearings,
  revealed,
  judged,
}: Pick<WalkStep, 'statement' | 'bearings' | 'revealed' | 'judged'>): string | null {
  if (judged(statement)) return null;
  const hidden = bearings.length - revealed;
  return hidden > 0 ? `${hidden} more to reveal, then the verdict` : 'The verdict is still to come';
}

/** A row of a card, and the number by which its entry is opened. */
export interface StepRow extends Row {
  readonly number?: number | null;
}

export function rowOfLine(line: string): StepRow {
  return { lines: [line] };
}

/** An entry as a row: its text is cut, unless all is to be whole or the window has room for it. */
export function rowOfEntry(
  entry: Statement,
  { whole, known }: WalkStep,
  view: View,
  look: Look,
  entryForm: EntryForm,
): StepRow {
  const form = { ...entryForm, brief: known(entry) };
  const long = entryLines(entry, view, look, { ...form, whole: true });
  return whole || entry.short !== null || look.plain
    ? { lines: long }
    : { lines: entryLines(entry, view, look, form), whole: long };
}
