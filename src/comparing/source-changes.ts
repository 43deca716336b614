import type { ArgumentMap, Source } from '../map/model.js';
import { type MapChange, mapChange } from './map-change.js';
import { isSameMeaning, meaningOf } from './same-meaning.js';

/** What changed in the list of sources. */

export interface SourceChanges {
  readonly changes: readonly MapChange[];
  /** Whether a source that an entry had is the one that it has now: what changed within one of the list is told there. */
  readonly isSameSource: (old: Source, now: Source) => boolean;
}

/** A source with another id that says all the same, or all but one field, was renamed. */
export function sourceChanges(old: ArgumentMap, now: ArgumentMap): SourceChanges {
  const renamed = renamedSources(old, now);
  const nowNames = new Set(renamed.values());
  const changes = [
    ...[...old.sources].flatMap(([id, source]) => {
      const other = now.sources.get(id);
      if (other !== undefined) return changedFields(id, source, other);
      const name = renamed.get(id);
      return name === undefined
        ? [mapChange('source', 'removed', { id, old: sourceFieldsOf(source) })]
        : renamedChanges(id, name, source, now.sources.get(name)!);
    }),
    ...[...now.sources]
      .filter(([id]) => !old.sources.has(id) && !nowNames.has(id))
      .map(([id, source]) => mapChange('source', 'added', { id, now: sourceFieldsOf(source) })),
  ];
  const isSameSource = (before: Source, after: Source) =>
    before.id !== null && after.id !== null
      ? (renamed.get(before.id) ?? before.id) === after.id
      : isSameMeaning(sourceFieldsOf(before), sourceFieldsOf(after));
  return { changes, isSameSource };
}

/** The new ids of sources that got one. */
function renamedSources(old: ArgumentMap, now: ArgumentMap): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const keysOf of [wholeKey, keysButOne]) {
    const come = new Map<string, string>();
    for (const [id, source] of now.sources)
      if (!old.sources.has(id) && !taken.has(id)) for (const key of keysOf(source)) come.set(key, id);
    for (const [id, source] of old.sources) {
      if (now.sources.has(id) || renamed.has(id)) continue;
      const name = keysOf(source)
        .map((key) => come.get(key))
        .find((one) => one !== undefined && !taken.has(one));
      if (name === undefined) continue;
      renamed.set(id, name);
      taken.add(name);
    }
  }
  return renamed;
}

function wholeKey(source: Source): string[] {
  return [meaningOf(sourceFieldsOf(source))];
}

/** So many fields have to be the same where one is not. */
const LEAST_SAME = 2;

/** What a source says without one of its fields, for each of them. */
function keysButOne(source: Source): string[] {
  const fields = Object.entries(sourceFieldsOf(source));
  if (fields.length <= LEAST_SAME) return [];
  return fields.map(([left]) =>
    JSON.stringify([left, meaningOf(fields.filter(([key]) => key !== left).sort())]),
  );
}

function renamedChanges(was: string, id: string, old: Source, now: Source): MapChange[] {
  const fields = changedFields(id, old, now);
  return [mapChange('source', 'renamed', { id, was, by: fields.length === 0 ? 'text' : 'words' }), ...fields];
}

function changedFields(id: string, old: Source, now: Source): MapChange[] {
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  fields.delete('id');
  return [...fields]
    .filter((field) => !isSameMeaning(saidBy(old, field), saidBy(now, field)))
    .map((field) =>
      mapChange('source', 'changed', {
        id,
        field,
        old: saidBy(old, field),
        now: saidBy(now, field),
      }),
    );
}

/** Only what the source has itself: a field can be called like something that every object has. */
function saidBy(source: Source, field: string): unknown {
  return Object.hasOwn(source, field) ? source[field] : null;
}

/** What a source says, without its id. */
export function sourceFieldsOf({ id: _, ...fields }: Source): Readonly<Record<string, unknown>> {
  return fields;
}
