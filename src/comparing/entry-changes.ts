import { ENTRY_FIELDS } from '../map/fields.js';
import type { Source, Statement } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import type { StatementPair } from './aligned-maps.js';
import { type EntryField, type MapChange, mapChange } from './map-change.js';
import { isSameMeaning, sameMembers } from './same-meaning.js';

/** What changed in an entry that both versions have: its id, and each field that says something else. */

const FIELDS: readonly EntryField[] = ['text', 'kind', ...namesOf(ENTRY_FIELDS), 'source', 'known'];

/** `isSameSource` says whether two sources of the lists of sources are the same one. */
export function entryChanges(
  pair: StatementPair,
  isSameSource: (old: Source, now: Source) => boolean,
): MapChange[] {
  const { old, now } = pair;
  if (old === null || now === null) return [];
  const about = { id: now.id, was: old.id === now.id ? null : old.id, entry: pair };
  const renamed = about.was === null ? [] : [mapChange('entry', 'renamed', { ...about, by: pair.by })];
  const fields = FIELDS.filter((field) => !isSameField(field, old, now, isSameSource)).map((field) =>
    mapChange('entry', field === 'text' ? 'reworded' : 'changed', {
      ...about,
      field,
      old: saidBy(old, field),
      now: saidBy(now, field),
      effects: field === 'assumed' ? [{ turns: 'assumed', pair }] : [],
    }),
  );
  return [...renamed, ...fields];
}

/** What a field of an entry says. A source of the list is named by its id. */
function saidBy(statement: Statement, field: EntryField): unknown {
  if (field === 'source') return statement.source?.id ?? statement.source;
  return statement[field];
}

function isSameField(
  field: EntryField,
  old: Statement,
  now: Statement,
  isSameSource: (old: Source, now: Source) => boolean,
): boolean {
  if (field === 'source') {
    const [before, after] = [old.source, now.source];
    return before === null || after === null ? before === after : isSameSource(before, after);
  }
  const [before, after] = [old[field], now[field]];
  if (isNames(before) && isNames(after)) return sameMembers(before, after);
  return isSameMeaning(before, after);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
