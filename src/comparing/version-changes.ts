import type { ArgumentMap, Statement } from '../map/model.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { AlignedMaps, RelationPair, StatementPair } from './aligned-maps.js';
import { entryChanges } from './entry-changes.js';
import { type MapChange, mapChange } from './map-change.js';
import { expectationChanges, headerChanges, termChanges } from './other-changes.js';
import { type RelationChanges, relationChanges } from './relation-changes.js';
import { sourceChanges } from './source-changes.js';

/** All that changed from a version of a map to the next, apart from verdicts. */

/** A version with what is asked of it. `order` is the argument's own. */
export interface Version {
  readonly map: ArgumentMap;
  readonly structure: { readonly order: readonly Statement[] };
  readonly labels: MapLabels;
}

/** All changes, each once: the header, the entries with their relations in the argument's order, sources, terms, expectations. */
export function changesBetween(maps: AlignedMaps, old: Version, now: Version): MapChange[] {
  const sources = sourceChanges(maps.old, maps.now);
  const relations = relationChanges(maps);
  const ofEntry = new Map<StatementPair, MapChange[]>(maps.statements.map((pair) => [pair, []]));
  for (const pair of maps.statements)
    ofEntry.get(pair)!.push(...changesOfEntry(pair, relations, sources.isSameSource, maps));
  for (const change of relations.changes) ofEntry.get(change.entry!)!.push(change);
  return [
    ...headerChanges(maps),
    ...entriesInOrder(maps, old, now).flatMap((pair) => ofEntry.get(pair)!),
    ...sources.changes,
    ...termChanges(maps),
    ...expectationChanges(maps),
  ];
}

function changesOfEntry(
  pair: StatementPair,
  { withEntry }: RelationChanges,
  isSameSource: Parameters<typeof entryChanges>[1],
  maps: AlignedMaps,
): MapChange[] {
  const { old, now } = pair;
  if (old !== null && now !== null) return entryChanges(pair, isSameSource);
  const { id, text, gives } = (now ?? old)!;
  const pairOf = now === null ? maps.ofOld : maps.ofNow;
  // A relation that was there before, or still is, and has the entry as another premise.
  const joined = gives
    .map((relation) => pairOf(relation))
    .filter((one) => one.old !== null && one.now !== null);
  const relations = [...(withEntry.get(pair) ?? []), ...joined].filter(isWritten);
  return [
    mapChange('entry', now === null ? 'removed' : 'added', {
      id,
      ...(now === null ? { old: text } : { now: text }),
      relations,
      entry: pair,
      effects: [{ turns: 'entry', pair }],
    }),
  ];
}

/** Whether a relation is written in the file: the reverse half of a contradiction is not. */
function isWritten({ old, now }: RelationPair): boolean {
  return (now ?? old)!.contradiction !== 'reverse';
}

/** The entries in the order of the new version; what is gone stands behind what it stood behind before. */
function entriesInOrder(maps: AlignedMaps, old: Version, now: Version): StatementPair[] {
  const behind = new Map<StatementPair | null, StatementPair[]>();
  let last: StatementPair | null = null;
  for (const statement of old.structure.order) {
    const pair = maps.ofOld(statement);
    if (pair.now !== null) last = pair;
    else if (behind.has(last)) behind.get(last)!.push(pair);
    else behind.set(last, [pair]);
  }
  const there = now.structure.order.map((statement) => maps.ofNow(statement));
  return [...(behind.get(null) ?? []), ...there.flatMap((pair) => [pair, ...(behind.get(pair) ?? [])])];
}
