import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import type { View } from '../query/view.js';
import { cutAtWord } from './cut.js';
import { markFoundWords } from './found-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteMark } from './note-mark.js';
import { nodeWord } from './relation-words.js';
import { allWords, rowWords } from './row-words.js';
import { verdictWord } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/**
 * A statement as a row of a list: the signs of its kind and verdict, its headline and its id; of what attacks something, what that is,
 * in a second line.
 */

export interface RowForm {
  /** Words that were looked for: marked where they occur. */
  readonly words: readonly string[];
  readonly verdicts: boolean;
  /** What else to say behind the id. */
  readonly notes: readonly string[];
  /** Columns to move the row in. */
  readonly indent?: number;
  /** What to say before it in plain text. */
  readonly before?: string;
  /** What it attacks here; all that it attacks, unless given. */
  readonly attacks?: readonly Relation[];
}

export function listRowLines(statement: Statement, view: View, look: Look, form: RowForm): string[] {
  const attacks = form.attacks ?? attacksBy(statement, view);
  return look.plain
    ? [plainRow(statement, attacks, view, look, form)]
    : drawnRow(statement, attacks, view, look, form);
}

/** What a statement attacks: first where it hangs in the tree. */
function attacksBy(statement: Statement, { structure }: View): Relation[] {
  const parent = structure.parent[statement.index];
  const hangs = ({ target }: Relation) => Number(nodeAnchor(target) === parent);
  return forwardRelations(statement.gives)
    .filter(({ sign }) => sign === 'attack')
    .sort((a, b) => hangs(b) - hangs(a));
}

function plainRow(
  statement: Statement,
  attacks: readonly Relation[],
  view: View,
  look: Look,
  { verdicts, notes, indent = 0, before = '' }: RowForm,
): string {
  const facts = [
    ...(verdicts ? [verdictWord(view.labels.statusOf(statement))] : []),
    ...notes,
    ...(attacks.length === 0 ? [] : [targetByIds(attacks)]),
  ];
  const told = facts.length === 0 ? '' : ` (${facts.join('; ')}${noteMark(statement, look)})`;
  return `${' '.repeat(indent)}${before}${statement.kind} ${statement.id}${told}: ${allWords(statement)}`;
}

function drawnRow(
  statement: Statement,
  attacks: readonly Relation[],
  view: View,
  look: Look,
  { words, verdicts, notes, indent = 0 }: RowForm,
): string[] {
  const { width, signs, ink } = look;
  const sign = kindSign(statement.kind, look);
  const margin = ' '.repeat(indent);
  const lead = verdicts ? `${margin}${sign} ${signs[view.labels.statusOf(statement)]} ` : `${margin}${sign} `;
  const hanging = ' '.repeat(widthOfText(lead));
  // Without colour a mark in an id would make another id of it.
  const idWords = ink.level > 0 ? markFoundWords(statement.id, words, look) : statement.id;
  const named = `${kindInk(statement.kind, look)(idWords)}${noteMark(statement, look)}`;
  const id = [named, ...notes.map((note) => ink.dim(note))].join('  ');
  const room = width - widthOfText(`${lead}  ${id}`);
  const title = markFoundWords(rowWords(statement, room, signs.more), words, look);
  const isWhole = widthOfText(title) <= room;
  const first = isWhole ? [`${lead}${title}  ${id}`] : wrap(title, width, lead, hanging);
  const before = isWhole ? '' : `${id}  `;
  if (attacks.length > 0) {
    const target = targetWords(attacks, width - hanging.length - widthOfText(before), look);
    return [...first, ...wrap(`${before}${ink.dim(target)}`, width, hanging)];
  }
  return isWhole ? first : [...first, ...wrap(id, width, hanging)];
}

/** Fewer columns than these are too few for the words of a target: its id says more. */
const MIN_TARGET_COLUMNS = 20;

/** What is attacked, in words as far as there is room for them: `against: Headline (id)`. */
function targetWords(attacks: readonly Relation[], width: number, { signs }: Look): string {
  const [first, ...others] = attacks;
  const { target } = first!;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  const words = (of: Statement, room: number) => cutAtWord(rowWords(of, room, signs.more), room, signs.more);
  if (target.node === 'statement') {
    const room = width - widthOfText(`against:  (${target.id})${rest}`);
    return room < MIN_TARGET_COLUMNS
      ? targetByIds(attacks)
      : `against: ${words(target, room)} (${target.id})${rest}`;
  }
  const { open, close } = signs;
  const room = width - widthOfText(`against the step from  to ${open}${close}${open}${close}${rest}`);
  if (target.target.node === 'relation' || room < 2 * MIN_TARGET_COLUMNS) return targetByIds(attacks);
  // Where a step begins says more than where it leads, which other rows say, too.
  const start = words(declaringPremise(target), Math.floor(room * 0.6));
  const end = words(target.target, room - widthOfText(start));
  return `against the step from ${open}${start}${close} to ${open}${end}${close}${rest}`;
}

/** The same by ids alone: `against id`, `against the step from a to b`. */
function targetByIds([first, ...others]: readonly Relation[]): string {
  const { target } = first!;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  if (target.node === 'statement') return `against ${target.id}${rest}`;
  return `against the step from ${declaringPremise(target).id} to ${nodeWord(target.target)}${rest}`;
}
