import type { Path } from '../map/model.js';
import { clip } from '../words/text.js';
import type { RecordName } from './form.js';

/** Where a value stands in a document, for messages about it. */

/**
 * Where a value stands: in what, and under which key or at which place of a list, as a step from what holds it. Most values are
 * right, and nobody asks for the whole way to them.
 */
export interface Spot {
  /** Null for the whole document. */
  readonly holder: Spot | null;
  readonly step: string | number;
  /** The record whose key it is. */
  readonly of: RecordName;
  readonly isRequired: boolean;
  readonly isItem: boolean;
}

/** The whole document. */
export const WHOLE: Spot = { holder: null, step: '', of: 'header', isRequired: true, isItem: false };

/** The spot of a value in a list or a table, which is what the list or table is. */
export function spotIn(holder: Spot, step: string | number, isItem: boolean): Spot {
  return { holder, step, of: holder.of, isRequired: holder.isRequired, isItem };
}

/** The way from the top of the document to a spot. */
export function spotPath(spot: Spot): Path {
  const steps: (string | number)[] = [];
  for (let at = spot; at.holder !== null; at = at.holder) steps.push(at.step);
  return steps.reverse();
}

/** The key under which a value stands, for messages. */
export function spotKey(spot: Spot): string {
  return clip(String(spotPath(spot).findLast((step) => typeof step === 'string') ?? 'file'));
}

/** What each record cannot do without. */
export const SPOT_NEEDS: Readonly<Partial<Record<RecordName, string>>> = {
  header: 'a file needs title, thesis and claims',
  entry: 'an entry needs id and text',
  term: 'a term needs "term" and "means"',
  relation: 'a step needs "to": an id, or the name of a step (a -> b)',
};

/** What would be right where nothing is written. */
export function emptySpotHint({ step, of, isRequired, isItem }: Spot): string {
  if (isItem) return 'write a value after the "-", or remove the "-"';
  if (of === 'known') return `give the reason: known: {${step}: the author never takes it up}`;
  if (isRequired) return `add it: ${SPOT_NEEDS[of] ?? 'it is required'}`;
  return 'write a value, or remove the key';
}
