import type { Statement, Status } from '../map/model.js';
import { STATUS_WORDS } from '../map/status-words.js';
import { type VerdictEffect, verdictEffect } from '../query/verdict-effect.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { type Unbroken, unbreakable } from './breakable.js';
import type { Look } from './look.js';

/** The words by which people know a verdict. */

export function verdictWord(status: Status): string {
  return STATUS_WORDS[status];
}

/** A verdict with its sign, `✓ stands`; in plain text the word alone. */
export function verdictMark(status: Status, { plain, signs }: Pick<Look, 'plain' | 'signs'>): string {
  return plain ? STATUS_WORDS[status] : `${signs[status]} ${STATUS_WORDS[status]}`;
}

/** The same, with nothing between sign and word where a line could be broken. */
export function unbrokenVerdict(status: Status, look: Look): Unbroken {
  return unbreakable(verdictMark(status, look));
}

/** Whether an entry counts here, where its step has another verdict than the entry itself; what counts stands. */
export const COUNTS_DIFFERENTLY: Readonly<Record<Status, string>> = {
  in: '',
  out: 'no longer counts',
  undecided: 'might not count',
};

/** The verdict on an entry, and whether it counts here where that is not the same: `✓ stands, but no longer counts`. */
export function verdictNote(own: Status, ofStep: Status, look: Look): readonly (string | Unbroken)[] {
  return [unbrokenVerdict(own, look), ofStep === own ? '' : `, but ${COUNTS_DIFFERENTLY[ofStep]}`];
}

const EFFECTS: Readonly<Record<VerdictEffect, string>> = {
  denied: ': denied',
  unsupported: ': no reason left',
  'not counting': `, but ${COUNTS_DIFFERENTLY.out}`,
  'perhaps not counting': `, but ${COUNTS_DIFFERENTLY.undecided}`,
};

/** The verdict on an entry with what it does not say by itself: `✗ falls: denied`, `✓ stands, but no longer counts`. */
export function verdictInFull(statement: Statement, labels: MapLabels, look: Look): string {
  const effect = verdictEffect(statement, labels);
  return `${verdictMark(labels.statusOf(statement), look)}${effect === null ? '' : EFFECTS[effect]}`;
}

/** A verdict as a verb, after `this step` or an id: `stands`, `falls`, `is undecided`. */
export function verdictVerb(status: Status): string {
  return status === 'undecided' ? 'is undecided' : verdictWord(status);
}
