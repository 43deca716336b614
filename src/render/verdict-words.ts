import type { Status } from '../map/model.js';
import { STATUS_WORDS } from '../map/status-words.js';
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

/** The verdict on an entry, and that on the step from it where it differs: `✓ stands, but this step falls`. */
export function verdictNote(own: Status, ofStep: Status, look: Look): readonly (string | Unbroken)[] {
  return [unbrokenVerdict(own, look), ofStep === own ? '' : `, but this step ${verdictVerb(ofStep)}`];
}

/** A verdict as a verb, after `this step` or an id: `stands`, `falls`, `is undecided`. */
export function verdictVerb(status: Status): string {
  return status === 'undecided' ? 'is undecided' : verdictWord(status);
}
