import { namesOf } from '../words/names-of.js';
import type { ClaimsFileInput, EntryInput } from './claims-form.js';
import { ENTRY_LISTS, type Holder } from './draft.js';

/** Finds premises of no step: an entry names them in `with`, and neither its place nor its own keys make a step of it. */

/** Whether the premises that an entry names are those of no step. */
export function hasIdlePremises(
  entry: { readonly [K in keyof EntryInput]?: unknown },
  isNested: boolean,
): boolean {
  if (!Object.hasOwn(entry, 'with') || Object.hasOwn(entry, 'supports') || Object.hasOwn(entry, 'attacks'))
    return false;
  return !isNested || Object.hasOwn(entry, 'contradicts');
}

/** Whether some entry of a file does so. Linear in the file. */
export function holdsIdlePremises(file: ClaimsFileInput): boolean {
  return isIn(file, false);
}

const LISTS = namesOf(ENTRY_LISTS);

function isIn(holder: Holder, isNested: boolean): boolean {
  return LISTS.some((list) =>
    holder[list]?.some(
      (item) => typeof item !== 'string' && (hasIdlePremises(item, isNested) || isIn(item, true)),
    ),
  );
}
