import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { forwardRelations } from '../map/relations.js';
import { verdictEffect } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { markFoundWords } from './found-words.js';
import { kindSign } from './kinds.js';
import { type Look, PROSE_COLUMNS } from './look.js';
import { noteMark } from './note-mark.js';
import { isCutToRoom, rowWords, spokenWords } from './row-words.js';
import { targetInFull, targetWords } from './target-words.js';
import { countingWords, hasVerdictWords, verdictColumn, verdictWord } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/**
 * A statement as a row of a list: its verdict, the sign of its kind, its headline and its id; of what attacks something, what that is,
 * in a second line.
 */

export interface RowForm {
  /** Words that were looked for: marked where they occur. */
  readonly words: readonly string[];
  /** Whether the verdict is said: as all lists do, by its sign alone, or not. */
  readonly verdicts: boolean | 'signs';
  /** What else to say behind the id. */
  readonly notes: readonly string[];
  /** Columns to move the row in. */
  readonly indent?: number;
  /** What to say before it in plain text. */
  readonly before?: string;
  /** The step by which it stands here, where it is known: it counts here if that stands. */
  readonly step?: Relation;
  /** What it attacks here; all that it attacks, unless given. */
  readonly attacks?: readonly Relation[];
}

export function listRowLines(statement: Statement, view: View, look: Look, form: RowForm): string[] {
  const attacks = form.attacks ?? attacksBy(statement, view);
  return look.plain
    ? [plainRow(statement, attacks, view, look, form)]
    : drawnRow(statement, attacks, view, look, form);
}

const NO_ATTACKS: readonly Relation[] = [];

function isAttack({ sign }: Relation): boolean {
  return sign === 'attack';
}

/** What a statement attacks: first where it hangs in the tree. */
function attacksBy(statement: Statement, { structure }: View): readonly Relation[] {
  if (!statement.gives.some(isAttack)) return NO_ATTACKS;
  const attacks = forwardRelations(statement.gives.filter(isAttack));
  if (attacks.length < 2) return attacks;
  const parent = structure.parent[statement.index];
  const hangs = ({ target }: Relation) => Number(nodeAnchor(target) === parent);
  return attacks.sort((a, b) => hangs(b) - hangs(a));
}

function plainRow(
  statement: Statement,
  attacks: readonly Relation[],
  view: View,
  look: Look,
  form: RowForm,
): string {
  const { indent = 0, before = '', notes, verdicts } = form;
  const counts = countsNote(statement, view, form);
  const facts = [
    verdicts ? verdictWord(view.labels.statusOf(statement)) : '',
    ...notes,
    attacks.length === 0 ? counts : targetInFull(attacks, counts, look),
  ].filter((fact) => fact !== '');
  const told = facts.length === 0 ? '' : ` (${facts.join('; ')}${noteMark(statement, look)})`;
  return `${' '.repeat(indent)}${before}${statement.kind} ${statement.id}${told}: ${spokenWords(statement)}`;
}

function drawnRow(
  statement: Statement,
  attacks: readonly Relation[],
  view: View,
  look: Look,
  form: RowForm,
): string[] {
  const { words, verdicts, indent = 0 } = form;
  const { columns, signs, ink } = look;
  const counts = countsNote(statement, view, form);
  const notes = attacks.length > 0 || counts === '' ? form.notes : [...form.notes, counts];
  const withWords = verdicts !== 'signs' && hasVerdictWords(look);
  const verdict = verdicts === false ? '' : verdictColumn(view.labels.statusOf(statement), look, withWords);
  const lead = `${verdict}${' '.repeat(indent)}${kindSign(statement.kind, look)} `;
  const margin = widthOfText(lead);
  // Without colour a mark in an id would make another id of it.
  const idWords = ink.level > 0 ? markFoundWords(statement.id, words, look) : statement.id;
  const named = `${idWords}${noteMark(statement, look)}`;
  const id = notes.length === 0 ? named : [named, ...notes].join('  ');
  const room = columns - margin - 2 - widthOfText(id);
  const wanted = Math.min(room, PROSE_COLUMNS);
  const title = markFoundWords(rowWords(statement, wanted, signs.more), words, look);
  const isWhole = (words.length === 0 && isCutToRoom(statement, wanted)) || widthOfText(title) <= room;
  if (isWhole && attacks.length === 0) return [`${lead}${title}  ${id}`];
  const hanging = ' '.repeat(margin);
  const first = isWhole ? [`${lead}${title}  ${id}`] : wrap(title, columns, lead, hanging);
  const before = isWhole ? '' : `${id}  `;
  if (attacks.length > 0) {
    const left = columns - widthOfText(`${hanging}${before}`);
    const target = targetWords(attacks, counts, Math.min(left, PROSE_COLUMNS), look);
    return [...first, ...wrap(`${before}${target}`, columns, hanging)];
  }
  return [...first, ...wrap(id, columns, hanging)];
}

/** Whether what stands counts, where its verdict does not say that: here, or anywhere. Empty where it does. */
function countsNote(statement: Statement, { labels }: View, { step, verdicts }: RowForm): string {
  if (!verdicts) return '';
  if (step !== undefined) {
    const [own, ofStep] = [labels.statusOf(statement), labels.statusOf(step)];
    return countingWords(own, ofStep);
  }
  const effect = verdictEffect(statement, labels);
  if (effect === 'not counting') return countingWords(labels.statusOf(statement), 'out');
  return effect === 'perhaps not counting' ? countingWords('in', 'undecided') : '';
}
