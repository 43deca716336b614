import { ENTRY_LISTS } from '../file/draft.js';
import type { Located } from '../yaml/located.js';
import { locatedShape } from '../yaml/located-text.js';
import type { NewFields } from '../yaml/written-value.js';
import type { ClaimsSource } from './claims-source.js';
import { insertKeys } from './insert.js';
import type { TextEdit } from './text-edit.js';

/** New keys of an entry: they stand with what it says of itself, before the entries that are written under it. */

export function insertEntryKeys(file: ClaimsSource, entry: Located, fields: NewFields): TextEdit | null {
  return insertKeys(file, entry, fields, lastOwnKey(entry));
}

/** The last key before the lists of entries; the first of all where none stands before them. */
function lastOwnKey({ children }: Located): Located | undefined {
  const all = [...children];
  const list = all.findIndex(
    ([key, value]) => Object.hasOwn(ENTRY_LISTS, key) && locatedShape(value) === 'list',
  );
  return list <= 0 ? undefined : all[list - 1]![1];
}
