import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { Bearing } from '../query/bearing.js';
import { bestStep } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { answerTargets } from './answer-target.js';
import { bearingWords } from './bearing-words.js';
import type { EntryForm } from './entry-lines.js';
import type { Look } from './look.js';
import { noteLegend } from './note-mark.js';
import { rowOfEntry, rowOfLine, type StepRow, type WalkStep } from './step-rows.js';
import { wrap } from './wrap.js';

/** What bears on the statement of a card, as numbered rows. */

/** More bearings than these are only counted: nobody reads them one by one. */
export const MAX_BEARING_LINES = 200;

/** What bears on a statement, counted, then line by line; an answer under what it answers. */
export function bearingRows(step: WalkStep, view: View, look: Look): Chosen {
  if (step.bearings.length === 0) return { rows: [], chosenRow: null };
  const title = ['', ...wrap(look.ink.bold(countsOf(step.bearings)), look.width)];
  const { rows, chosenRow } = entriesOf(step, 0, view, look);
  const shown = step.bearings.slice(0, Math.min(step.revealed, MAX_BEARING_LINES));
  const legend = noteLegend(
    shown.map(({ statement }) => statement),
    look,
  );
  const below = legend.flatMap((line) => wrap(line, look.width, '', '  '));
  return { rows: [...title.map(rowOfLine), ...rows, ...below.map(rowOfLine)], chosenRow };
}

/** Rows, and the one of them that is chosen; null for none. */
interface Chosen {
  readonly rows: readonly StepRow[];
  readonly chosenRow: StepRow | null;
}

/** What bears on a statement and is revealed, without those that were revealed before: so many from the first on. */
export function entriesOf(step: WalkStep, from: number, view: View, look: Look): Chosen {
  const { statement, bearings, revealed, chosen, judged } = step;
  const digits = String(bearings.filter(({ answers }) => answers === null).length).length;
  const rows: StepRow[] = [];
  let chosenRow: StepRow | null = null;
  let number = 0;
  const shown = bearings.slice(0, Math.min(revealed, MAX_BEARING_LINES));
  // With the verdict of the card come those that decide it.
  const isJudged = (one: Statement) => judged(statement) || judged(one);
  const unjudged = shown.some((item) => isJudged(item.statement)) ? 'later' : 'none';
  shown.forEach((item, i) => {
    if (item.answers === null) number += 1;
    if (i < from) return;
    const isWith = isLinkedTo(shown[i - 1], item);
    // What answers several attacks is read aloud in full once.
    const isAgain = shown.findIndex((one) => one.statement === item.statement) < i;
    const toSay = isAgain ? { ...step, known: () => true } : step;
    const entry = rowOfEntry(item.statement, toSay, view, look, {
      indent: 0,
      ...bearingMark(item, number, { digits, chosen: chosen === i, isWith, isFirst: i === from }, look),
      after: item.answers === null ? bearingNote(item, isWith) : attackedBelow(item, look),
      // Whether a step from it holds is its own verdict's business, or that of the card.
      ...(judged(statement) ? { step: bestStep([item.relation, ...item.furtherAttacks], view.labels) } : {}),
      verdicts: isJudged(item.statement) ? 'shown' : unjudged,
    });
    const row = { ...entry, number: item.answers === null ? number : null };
    if (chosen === i) chosenRow = row;
    rows.push(row);
  });
  const rest = bearings.length - MAX_BEARING_LINES;
  if (rest > 0 && revealed > MAX_BEARING_LINES && from <= MAX_BEARING_LINES)
    rows.push(rowOfLine(`  and ${rest} more`));
  return { rows, chosenRow };
}

/** Whether an entry is a further premise of the step above it. */
function isLinkedTo(above: Bearing | undefined, { answers, relation }: Bearing): boolean {
  return answers === null && above?.answers === null && above.relation === relation;
}

/** How an entry is related to the one on the card, where neither its kind nor the row above says it; begun by a comma. */
function bearingNote(item: Bearing, isWith: boolean): string {
  const words = bearingWords(item, !isWith);
  return words === '' ? '' : `, ${words}`;
}

/** What an answer attacks, where that is not only what it answers or a step from it; begun by a comma. */
function attackedBelow({ answers, relation, furtherAttacks }: Bearing, look: Look): string {
  const targets = [relation, ...furtherAttacks].map(({ target }) =>
    nodeAnchor(target) === answers ? null : target,
  );
  return answerTargets(targets, look);
}

/**
 * `13 reasons, 2 pieces of evidence, 3 objections, 5 answers`: how many there are, revealed or not, in the order in which they
 * come. What counts only together is one: `1 reason (2 parts)`.
 */
function countsOf(bearings: readonly Bearing[]): string {
  const parts = new Map<Role, number>();
  const wholes = new Map<Role, number>();
  const roles = new Map<Relation, Role>();
  const add = (counts: Map<Role, number>, role: Role) => counts.set(role, (counts.get(role) ?? 0) + 1);
  for (const bearing of bearings) {
    const known = bearing.answers === null ? roles.get(bearing.relation) : undefined;
    const role = known ?? roleOf(bearing);
    add(parts, role);
    if (known === undefined) add(wholes, role);
    if (bearing.answers === null) roles.set(bearing.relation, role);
  }
  return [...wholes]
    .map(([role, count]) => {
      const all = parts.get(role)!;
      return `${counted(count, role, ROLES[role])}${all === count ? '' : ` (${all} parts)`}`;
    })
    .join(', ');
}

/** What an entry can be to the one on the card, and several of them. */
const ROLES = {
  reason: 'reasons',
  'piece of evidence': 'pieces of evidence',
  objection: 'objections',
  reply: 'replies',
  answer: 'answers',
} as const;

type Role = keyof typeof ROLES;

function roleOf({ answers, relation, statement }: Bearing): Role {
  if (answers !== null) return 'answer';
  if (relation.sign === 'attack') return statement.kind === 'reply' ? 'reply' : 'objection';
  return statement.kind === 'evidence' ? 'piece of evidence' : 'reason';
}

/**
 * What stands before an entry: the pointer and its number, in a column of so many digits; an answer is moved in instead. Read aloud
 * first, without what it answers, an answer names that by its number.
 */
function bearingMark(
  { answers }: Bearing,
  number: number,
  {
    digits,
    chosen,
    isWith,
    isFirst,
  }: {
    readonly digits: number;
    readonly chosen: boolean;
    readonly isWith: boolean;
    readonly isFirst: boolean;
  },
  { plain, signs }: Look,
): Pick<EntryForm, 'before' | 'nested' | 'lead'> {
  const lead = isWith ? { lead: 'with ' } : {};
  if (plain && answers !== null)
    return { nested: 3, lead: isFirst ? `${number} is answered by ` : 'answered by ' };
  if (plain) return { before: `${number}. `, ...lead };
  const pointer = chosen ? signs.pointer : ' ';
  if (answers !== null) return { before: `${pointer}${' '.repeat(digits + 1)}`, nested: 2 };
  return { before: `${pointer}${String(number).padStart(digits)} `, ...lead, nested: isWith ? 2 : 0 };
}
