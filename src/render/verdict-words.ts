import type { Statement, Status } from '../map/model.js';
import { STATUS_WORDS } from '../map/status-words.js';
import { type VerdictEffect, verdictEffect } from '../query/verdict-effect.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { type Unbroken, unbreakable } from './breakable.js';
import type { Look } from './look.js';
import { painted } from './palette.js';
import { padToWidth, widestText } from './width.js';

/** The words by which people know a verdict. */

export function verdictWord(status: Status): string {
  return STATUS_WORDS[status];
}

type MarkLook = Pick<Look, 'plain' | 'signs' | 'ink'>;

/** A verdict with its sign, `✓ stands`; in plain text the word alone. What falls is painted, so that an eye finds it. */
export function verdictMark(status: Status, { plain, signs, ink }: MarkLook): string {
  if (plain) return STATUS_WORDS[status];
  return paintedVerdict(status, `${signs[status]} ${STATUS_WORDS[status]}`, ink);
}

function paintedVerdict(status: Status, text: string, ink: Look['ink']): string {
  return status === 'out' ? painted('alarm', text, ink) : text;
}

/** Narrower windows have room for the signs of verdicts only. */
const MIN_COLUMNS_FOR_WORDS = 60;

/** Whether the column of the verdicts says them in words, too. */
export function hasVerdictWords({ columns }: Pick<Look, 'columns'>): boolean {
  return columns >= MIN_COLUMNS_FOR_WORDS;
}

const WORD_COLUMNS = 2 + widestText(Object.values(STATUS_WORDS));

/**
 * The column of the verdicts, at the left of rows: sign and word, or the sign alone where a window is narrow. It stays empty for null,
 * which is a verdict that is not told yet. In plain text there is none.
 */
export function verdictColumn(status: Status | null, look: Look, words = hasVerdictWords(look)): string {
  if (look.plain) return '';
  const width = words ? WORD_COLUMNS + 2 : 2;
  if (status === null) return ' '.repeat(width);
  const mark = words ? verdictMark(status, look) : paintedVerdict(status, look.signs[status], look.ink);
  return padToWidth(mark, width);
}

/** The same, with nothing between sign and word where a line could be broken. */
export function unbrokenVerdict(status: Status, look: Look): Unbroken {
  return unbreakable(verdictMark(status, look));
}

/** Whether an entry counts by a step, where its verdict does not say so: `no longer counts`; empty where it does. */
export function countingWords(own: Status, ofStep: Status): string {
  if (own === ofStep || ofStep === 'in') return '';
  if (ofStep === 'undecided') return 'might not count';
  return own === 'in' ? 'no longer counts' : 'does not count';
}

/** The verdict on an entry, and whether it counts here where that is not the same: `✓ stands, but no longer counts`. */
export function verdictNote(own: Status, ofStep: Status, look: Look): readonly (string | Unbroken)[] {
  const counting = countingWords(own, ofStep);
  return [unbrokenVerdict(own, look), counting === '' ? '' : `, but ${counting}`];
}

/** What a verdict in full says after the word: `: denied`, `, but no longer counts`. */
function effectWords(effect: VerdictEffect | null, own: Status): string {
  switch (effect) {
    case null:
      return '';
    case 'denied':
      return ': denied';
    case 'unsupported':
      return ': no reason left';
    case 'not counting':
      return `, but ${countingWords(own, 'out')}`;
    case 'perhaps not counting':
      return `, but ${countingWords(own, 'undecided')}`;
  }
}

/** The verdict on an entry with what it does not say by itself: `✗ falls: denied`, `✓ stands, but no longer counts`. */
export function verdictInFull(
  statement: Statement,
  labels: MapLabels,
  look: Look,
): readonly (string | Unbroken)[] {
  const own = labels.statusOf(statement);
  return [unbrokenVerdict(own, look), effectWords(verdictEffect(statement, labels), own)];
}

/** The verdict on what was granted or dropped: `✗ falls: you dropped it`. */
export function verdictAsSupposed(status: 'in' | 'out', look: Look): readonly (string | Unbroken)[] {
  return [unbrokenVerdict(status, look), status === 'in' ? ': you granted it' : ': you dropped it'];
}

/** A verdict as a verb, after `this step` or an id: `stands`, `falls`, `is undecided`. */
export function verdictVerb(status: Status): string {
  return status === 'undecided' ? 'is undecided' : verdictWord(status);
}
