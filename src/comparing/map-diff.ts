import type { ArgumentMap, Relation, Statement, Status } from '../map/model.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { type AlignedMaps, alignMaps, type RelationPair, type StatementPair } from './aligned-maps.js';
import { type Cause, causeFinder } from './causes.js';
import { entryChanges } from './entry-changes.js';
import { type MapChange, mapChange } from './map-change.js';
import { type MixedVerdicts, mixedMaps } from './mixed-verdicts.js';
import { expectationChanges, headerChanges, termChanges } from './other-changes.js';
import { type RelationChanges, relationChanges } from './relation-changes.js';
import { sourceChanges } from './source-changes.js';

/** What changed in an argument from one version of its map to the next, and which changes turned which verdicts. */

/** A version with what is asked of it. `order` is the argument's own. */
export interface Version {
  readonly map: ArgumentMap;
  readonly structure: { readonly order: readonly Statement[] };
  readonly labels: MapLabels;
}

/** A verdict that is another now, with the changes that made it so. */
export interface VerdictTurn {
  /** The entry, or the premise that declares the step. */
  readonly entry: StatementPair;
  /** The step whose verdict it is; null for the verdict on the entry. */
  readonly relation: RelationPair | null;
  readonly old: Status;
  readonly now: Status;
  readonly way: Cause['way'];
  readonly because: readonly MapChange[];
}

export interface MapDiff {
  /** Both in the argument's order, what is gone where it was. */
  readonly changes: readonly MapChange[];
  readonly verdicts: readonly VerdictTurn[];
}

/** Evaluations take so many steps together at most: more would take seconds. */
const MOST_NODES = 20_000_000;
const MOST_EVALUATIONS = 600;

/**
 * Compares two versions. Linear in both but for the search for renamed entries and for causes, which evaluate a bounded
 * number of mixed maps.
 */
export function mapDiff(old: Version, now: Version): MapDiff {
  const maps = alignMaps(old.map, now.map);
  const changes = changesBetween(maps, old, now);
  return { changes, verdicts: verdictTurns(maps, changes, old, now) };
}

/** Whether nothing is different. */
export function isSameArgument({ changes, verdicts }: MapDiff): boolean {
  return changes.length === 0 && verdicts.length === 0;
}

/** All changes, each once: the header, the entries with their relations in the argument's order, sources, terms, expectations. */
function changesBetween(maps: AlignedMaps, old: Version, now: Version): MapChange[] {
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

/** A verdict that is another now, before its cause is known. */
type Turned = Omit<VerdictTurn, 'way' | 'because'>;

function verdictTurns(
  maps: AlignedMaps,
  changes: readonly MapChange[],
  old: Version,
  now: Version,
): VerdictTurn[] {
  const turned = turnedVerdicts(maps, old, now);
  if (turned.length === 0) return [];
  const mixed = mixedMaps(maps, changes);
  const causeOf = causeFinder<MixedVerdicts>({
    changes: changes.flatMap(({ effects }, number) => (effects.length === 0 ? [] : [number])),
    most: Math.min(MOST_EVALUATIONS, Math.ceil(MOST_NODES / mixed.size)),
    stateWith(numbers) {
      const made = new Uint8Array(changes.length);
      for (const number of numbers) made[number] = 1;
      return mixed.verdicts(made);
    },
  });
  return turned.map((one) => {
    const { entry, relation } = one;
    const statusIn = (verdicts: MixedVerdicts) =>
      relation === null ? verdicts.statusOf(entry) : verdicts.statusOfRelation(relation);
    const { way, changes: because } = causeOf({
      isNew: (verdicts) => statusIn(verdicts) === one.now,
      isOld: (verdicts) => statusIn(verdicts) === one.old,
    });
    return { ...one, way, because: because.map((number) => changes[number]!) };
  });
}

/** Of steps, only those whose premises have the verdicts that they had: else those say it. */
function turnedVerdicts(maps: AlignedMaps, old: Version, now: Version): Turned[] {
  const statusOf = (pair: StatementPair) =>
    pair.old === null || pair.now === null
      ? null
      : { old: old.labels.statusOf(pair.old), now: now.labels.statusOf(pair.now) };
  const isSteady = (pair: StatementPair) => {
    const status = statusOf(pair);
    return status !== null && status.old === status.now;
  };
  const turnedStep = (relation: Relation): Turned[] => {
    const pair = maps.ofNow(relation);
    if (pair.old === null) return [];
    const status = { old: old.labels.statusOf(pair.old), now: now.labels.statusOf(relation) };
    const premises = [
      ...relation.premises.map((one) => maps.ofNow(one)),
      ...pair.old.premises.map((one) => maps.ofOld(one)),
    ];
    if (status.old === status.now || !premises.every(isSteady)) return [];
    return [{ entry: maps.ofNow(relation.premises[0]!), relation: pair, ...status }];
  };
  return now.structure.order.flatMap((statement) => {
    const entry = maps.ofNow(statement);
    const status = statusOf(entry);
    const own: Turned[] =
      status === null || status.old === status.now ? [] : [{ entry, relation: null, ...status }];
    const declared = statement.gives.filter(({ premises }) => premises[0] === statement);
    return [...own, ...declared.flatMap(turnedStep)];
  });
}
