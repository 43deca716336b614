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
  term: 'a term needs "term" and "means"',
  relation: 'a step needs "to": an id, or the name of a step (a -> b)',
};

/** What would be right where nothing is written. */
export function emptySpotHint({ path, of, isRequired, isItem }: Spot): string {
  if (isItem) return 'write a value after the "-", or remove the "-"';
  if (of === 'known') return `give the reason: known: {${path.at(-1)}: the author never takes it up}`;
  if (isRequired) return `add it: ${SPOT_NEEDS[of] ?? 'it is required'}`;
  return 'write a value, or remove the key';
}
