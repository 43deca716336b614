import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { relationName } from '../map/relations.js';
import { relationKind } from './align-relations.js';
import type { AlignedMaps, RelationPair, StatementPair } from './aligned-maps.js';
import { type Effect, type MapChange, mapChange } from './map-change.js';
import { isSameMeaning } from './same-meaning.js';

/**
 * What changed in the relations, with names as they are now. A relation that could not be there without an entry or another relation that came or went
 * is a part of that change, and no change by itself; nor is an added or removed entry among the premises of a relation.
 */

export interface RelationChanges {
  readonly changes: readonly MapChange[];
  /** The relations that came or went with an entry. */
  readonly withEntry: ReadonlyMap<StatementPair, readonly RelationPair[]>;
}

export function relationChanges(maps: AlignedMaps): RelationChanges {
  const owners = ownersOf(maps);
  const [withEntry, withRelation] = [
    new Map<StatementPair, RelationPair[]>(),
    new Map<RelationPair, RelationPair[]>(),
  ];
  for (const pair of maps.relations) {
    const owner = owners.get(pair);
    if (owner === undefined) continue;
    if ('relation' in owner) addTo(withRelation, owner.relation, pair);
    else addTo(withEntry, owner.entry, pair);
  }
  const changes = maps.relations
    .filter((pair) => !owners.has(pair))
    .flatMap((pair) => changesOf(pair, withRelation.get(pair) ?? [], maps));
  return { changes, withEntry };
}

/** The name that a relation has now, or had where it is gone. */
export function relationPairName({ old, now }: RelationPair): string {
  return (now ?? old)!.name;
}

function addTo<Key>(lists: Map<Key, RelationPair[]>, key: Key, pair: RelationPair): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [pair]);
  else list.push(pair);
}

/** What a relation came or went with. */
type Owner = { readonly entry: StatementPair } | { readonly relation: RelationPair };

/** The owners of relations that have one. What a relation bears on is looked at before it, since its name is shorter. */
function ownersOf(maps: AlignedMaps): ReadonlyMap<RelationPair, Owner> {
  const owners = new Map<RelationPair, Owner>();
  const inOrder = maps.relations.toSorted((a, b) => relationPairName(a).length - relationPairName(b).length);
  for (const pair of inOrder) {
    const owner = ownerOf(pair, owners, maps);
    if (owner !== null) owners.set(pair, owner);
  }
  return owners;
}

function ownerOf(
  pair: RelationPair,
  owners: ReadonlyMap<RelationPair, Owner>,
  maps: AlignedMaps,
): Owner | null {
  if (pair.old !== null && pair.now !== null) return null;
  const pairOf = pair.now === null ? maps.ofOld : maps.ofNow;
  const { premises, target } = (pair.now ?? pair.old)!;
  const isAlone = ({ old, now }: StatementPair | RelationPair) => old === null || now === null;
  const entry = premises.map((premise) => pairOf(premise)).find(isAlone);
  if (entry !== undefined) return { entry };
  if (target.node === 'statement') {
    const onto = pairOf(target);
    return isAlone(onto) ? { entry: onto } : null;
  }
  const onto = pairOf(target);
  return isAlone(onto) ? (owners.get(onto) ?? { relation: onto }) : null;
}

/**
 * A contradiction is two relations and one change: that of the half which both versions have, else that of the half which is
 * written.
 */
function leadOf(pair: RelationPair, maps: AlignedMaps): RelationPair {
  const half = otherHalf(pair, maps);
  if (half === null) return pair;
  const isInBoth = ({ old, now }: RelationPair) => old !== null && now !== null;
  if (isInBoth(pair) !== isInBoth(half)) return isInBoth(pair) ? pair : half;
  return contradictionOf(pair) === 'forward' ? pair : half;
}

function contradictionOf({ old, now }: RelationPair): Relation['contradiction'] {
  return now?.contradiction ?? old?.contradiction ?? null;
}

/** The other half of a contradiction, in either version. */
function otherHalf({ old, now }: RelationPair, maps: AlignedMaps): RelationPair | null {
  const inNow = now === null ? undefined : halfIn(now, maps.now.byName);
  if (inNow !== undefined) return maps.ofNow(inNow);
  const inOld = old === null ? undefined : halfIn(old, maps.old.byName);
  return inOld === undefined ? null : maps.ofOld(inOld);
}

function halfIn(relation: Relation, byName: ReadonlyMap<string, Relation>): Relation | undefined {
  if (relation.contradiction === null || relation.target.node !== 'statement') return undefined;
  return byName.get(relationName(relation.target.id, declaringPremise(relation).id));
}

function changesOf(pair: RelationPair, owned: readonly RelationPair[], maps: AlignedMaps): MapChange[] {
  const { old, now } = pair;
  const relation = (now ?? old)!;
  const declarer = declaringPremise(relation);
  const about = {
    id: relation.name,
    was: old === null || now === null || old.name === now.name ? null : old.name,
    entry: now === null ? maps.ofOld(declarer) : maps.ofNow(declarer),
    relation: pair,
  };
  const isLead = leadOf(pair, maps) === pair;
  if (old !== null && now !== null)
    return [
      ...(isLead || old.sign !== now.sign ? signChange(pair, old, now, about, maps) : []),
      ...fieldChanges(pair, old, now, about, maps),
    ];
  if (!isLead) return [];
  const half = otherHalf(pair, maps);
  const effects: Effect[] = [pair, ...(half === null ? [] : [half])].map((one) => ({
    turns: 'relation',
    pair: one,
  }));
  return [mapChange('relation', now === null ? 'removed' : 'added', { ...about, effects, relations: owned })];
}

/** With the other half of a contradiction, if that came or went. Two attacks on each other are a contradiction in other words. */
function signChange(
  pair: RelationPair,
  old: Relation,
  now: Relation,
  about: Partial<MapChange>,
  maps: AlignedMaps,
): MapChange[] {
  const [before, after] = [relationKind(old), relationKind(now)];
  if (before === after) return [];
  const half = otherHalf(pair, maps);
  if (half !== null && isAttack(pair) && isAttack(half)) return [];
  const isAlone = half !== null && (half.old === null || half.now === null);
  const effects: Effect[] = [
    { turns: 'sign', pair },
    ...(isAlone ? [{ turns: 'relation', pair: half } as const] : []),
  ];
  return [mapChange('relation', 'changed', { ...about, field: 'sign', old: before, now: after, effects })];
}

/** Whether a relation attacks in both versions. */
function isAttack({ old, now }: RelationPair): boolean {
  return old?.sign === 'attack' && now?.sign === 'attack';
}

/** What it bears on, what else it needs, its scheme. */
function fieldChanges(
  pair: RelationPair,
  old: Relation,
  now: Relation,
  about: Partial<MapChange>,
  maps: AlignedMaps,
): MapChange[] {
  const changes: MapChange[] = [];
  const changed = (rest: Partial<MapChange>, sort: 'moved' | 'changed' = 'changed') =>
    changes.push(mapChange('relation', sort, { ...about, ...rest }));
  if (maps.ofOld(old.target) !== maps.ofNow(now.target)) {
    const [before, after] = [nameNow(old.target, maps), nodeName(now.target)];
    changed({ field: 'to', old: before, now: after, effects: [{ turns: 'to', pair }] }, 'moved');
  }
  if (!samePremises(old, now, maps)) {
    const before = old.premises.slice(1).map((premise) => nameNow(premise, maps));
    const after = now.premises.slice(1).map(({ id }) => id);
    changed({ field: 'with', old: before, now: after, effects: [{ turns: 'with', pair }] });
  }
  if (!isSameMeaning(old.scheme, now.scheme)) changed({ field: 'scheme', old: old.scheme, now: now.scheme });
  return changes;
}

/** What a node of the old map is called now; its own name where it is gone. */
export function nameNow(node: ArgumentNode, { ofOld }: AlignedMaps): string {
  return nodeName(ofOld(node).now ?? node);
}

/** Whether a relation needs the same entries, as far as both versions have them. */
function samePremises(old: Relation, now: Relation, { ofOld, ofNow }: AlignedMaps): boolean {
  const inBoth = ({ old: before, now: after }: StatementPair) => before !== null && after !== null;
  const setOf = (premises: readonly Statement[], pairOf: (node: Statement) => StatementPair) =>
    new Set(premises.map((premise) => pairOf(premise)).filter(inBoth));
  const [before, after] = [setOf(old.premises, ofOld), setOf(now.premises, ofNow)];
  return before.size === after.size && [...before].every((pair) => after.has(pair));
}
