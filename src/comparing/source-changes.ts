import type { ArgumentMap, Source } from '../map/model.js';
import { type MapChange, mapChange } from './map-change.js';
import { isSameMeaning, meaningOf } from './same-meaning.js';

/** What changed in the list of sources. */

export interface SourceChanges {
  readonly changes: readonly MapChange[];
  /** Whether a source that an entry had is the one that it has now: what changed within one of the list is told there. */
  readonly isSameSource: (old: Source, now: Source) => boolean;
}

/** A source with another id that says all the same was renamed. */
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
        : [mapChange('source', 'renamed', { id: name, was: id, by: 'text' })];
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
  const come = new Map<string, string>();
  for (const [id, source] of now.sources)
    if (!old.sources.has(id)) come.set(meaningOf(sourceFieldsOf(source)), id);
  const renamed = new Map<string, string>();
  for (const [id, source] of old.sources) {
    const key = meaningOf(sourceFieldsOf(source));
    const name = now.sources.has(id) ? undefined : come.get(key);
    if (name === undefined) continue;
    renamed.set(id, name);
    come.delete(key);
  }
  return renamed;
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
