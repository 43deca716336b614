import type { Draft, Source } from '../../map/model.js';
import { foldPhrase } from '../../words/fold.js';
import { freeIds } from '../../words/free-ids.js';
import { type NoteConflict, withNotes } from './conflict.js';
import { mergedValues } from './merged-values.js';

/** The sources of two maps: each once. */

export interface MergedSources {
  readonly sources: readonly Source[];
  /** The ids that the second map's sources have now, where these are others. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function mergedSources(a: Draft, b: Draft, note: NoteConflict): MergedSources {
  const byId = new Map(a.sources.map((source) => [source.id ?? '', source]));
  const idByFields = new Map(a.sources.map((source) => [fieldsOf(source), source.id ?? '']));
  const free = freeIds([...a.sources, ...b.sources].map(({ id }) => id ?? ''));
  const renamed = new Map<string, string>();
  for (const source of b.sources) {
    const id = source.id ?? '';
    const namesake = byId.get(id);
    const twin = idByFields.get(fieldsOf(source));
    if (namesake !== undefined && (twin === id || !areOtherWorks(namesake, source)))
      byId.set(id, mergedSource(namesake, source, note));
    else if (twin !== undefined) renamed.set(id, twin);
    else {
      const own = namesake === undefined ? id : free(id);
      if (own !== id) renamed.set(id, own);
      byId.set(own, { ...source, id: own });
    }
  }
  return { sources: [...byId.values()], renamed };
}

function mergedSource(one: Source, other: Source, note: NoteConflict): Source {
  const { note: ownNote, ...fields } = one;
  const { note: otherNote, id: _, ...rest } = other;
  const { values, notes } = mergedValues(fields, rest, `source "${one.id}"`, note);
  const known = [ownNote, otherNote].filter((text) => typeof text === 'string');
  const [first = null, ...more] = known;
  const text = withNotes(first, [...more.flatMap((each) => each.split('\n')), ...notes]);
  return text === null ? { ...values, id: one.id } : { ...values, id: one.id, note: text };
}

/** Whether two sources are works of different titles. */
function areOtherWorks({ title: one }: Source, { title: other }: Source): boolean {
  return typeof one === 'string' && typeof other === 'string' && foldPhrase(one) !== foldPhrase(other);
}

/** What a source says, whatever its id, in one text. */
function fieldsOf({ id: _, ...fields }: Source): string {
  return JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
}
