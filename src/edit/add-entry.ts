import { lookupName } from '../map/names.js';
import { normal } from '../words/normal.js';
import type { Located } from '../yaml/located.js';
import { isUnwritten } from '../yaml/located-text.js';
import type { NewFields } from '../yaml/written-value.js';
import { type ClaimsSource, definitionIn } from './claims-source.js';
import { fillKey, insertItem, insertKeys } from './insert.js';
import type { TextEdit } from './text-edit.js';

/** New entries and new sources, written where they belong. */

/** What can be added under an entry: the list that it goes into, and what it does to the entry there. */
export const NESTED_KINDS = {
  reason: { list: 'reasons', relation: 'supports' },
  evidence: { list: 'evidence', relation: 'supports' },
  counterpoint: { list: 'counterpoints', relation: 'attacks' },
  reply: { list: 'replies', relation: 'attacks' },
} as const;
export type NestedKind = keyof typeof NESTED_KINDS;

export interface NewEntry {
  readonly kind: NestedKind;
  /** What it supports or attacks: an entry by its id, or a step (`a -> b`). */
  readonly to: string;
  /** Its keys, `id` and `text` among them, in the order in which they are written. */
  readonly fields: NewFields;
}

/**
 * The edit that writes an entry at the end of the right list of the entry that it supports or attacks; of a step, under the
 * entry that takes it. Null where that entry is not there, or has something else than a list there.
 */
export function addEntry(file: ClaimsSource, { kind, to, fields }: NewEntry): TextEdit | null {
  const { list, relation } = NESTED_KINDS[kind];
  const target = lookupName(to);
  const [holder = ''] = target.split(' -> ');
  const entry = definitionIn(file, holder, 'entry');
  if (entry === null) return null;
  const isStep = target !== holder;
  return insertItem(file, entry, list, isStep ? { ...fields, [relation]: target } : fields);
}

/** The edit that writes a claim of its own, under no other: a premise that a step needs (`with`). */
export function addClaim(file: ClaimsSource, fields: NewFields): TextEdit | null {
  return insertItem(file, file.root, 'claims', fields);
}

/** The edit that writes a source; null where `sources` has something else than keys with values. */
export function addSource(file: ClaimsSource, id: string, fields: NewFields): TextEdit | null {
  return addSources(file, { [normal(id)]: fields });
}

/** The same for several, by their ids. */
export function addSources(file: ClaimsSource, added: Readonly<Record<string, NewFields>>): TextEdit | null {
  const { root } = file;
  const sources = root.children.get('sources');
  if (sources === undefined) return insertKeys(file, root, { sources: added }, keyBefore(root, 'claims'));
  return isUnwritten(sources) ? fillKey(file, root, sources, added) : insertKeys(file, sources, added);
}

/** What stands before a key; nothing where that is the first or is missing. */
function keyBefore({ children }: Located, key: string): Located | undefined {
  const all = [...children];
  const at = all.findIndex(([name]) => name === key);
  return at <= 0 ? undefined : all[at - 1]![1];
}
