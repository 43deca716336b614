import type { Path } from '../map/model.js';
import { clip } from '../words/text.js';
import type { RecordName } from './form.js';

/** Where a value stands in a document, for messages about it. */

/** Where a value stands: the way to it, the record whose key it is, and whether it is one of a list. */
export interface Spot {
  readonly path: Path;
  readonly of: RecordName;
  readonly isRequired: boolean;
  readonly isItem: boolean;
}

/** The key under which a value stands, for messages. */
export function spotKey({ path }: Spot): string {
  return clip(String(path.findLast((step) => typeof step === 'string') ?? 'file'));
}

/** What each record cannot do without. */
export const SPOT_NEEDS: Readonly<Partial<Record<RecordName, string>>> = {
  header: 'a file needs title, thesis and claims',
  entry: 'an entry needs id and text',
  relation: 'a relation needs "to": an id or the name of a relation',
};

/** What would be right where nothing is written. */
export function emptySpotHint({ path, of, isRequired, isItem }: Spot): string {
  if (isItem) return 'write it after the "-", or take the item out';
  if (of === 'known') return `say why: known: {${path.at(-1)}: the author never takes it up}`;
  if (isRequired) return `write it: ${SPOT_NEEDS[of] ?? 'it is needed'}`;
  return 'give it one, or leave the key out';
}
