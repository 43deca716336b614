import type { RelationDraft } from '../../map/model.js';
import { relationName } from '../../map/relations.js';
import type { NoteConflict } from './conflict.js';

/** The relations of two maps: each once. */

interface MergedRelations {
  readonly relations: readonly RelationDraft[];
  /** The names that the second map's entries and steps have now, where these are others. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Lines for the notes of entries, by id: what was left of steps that they declare. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Relations of both, the second one's under the names that their entries have now. Linear, but for an order by arrows. */
export function mergedRelations(
  ones: readonly RelationDraft[],
  others: readonly RelationDraft[],
  entryIds: ReadonlyMap<string, string>,
  expected: Iterable<string>,
  note: NoteConflict,
): MergedRelations {
  /** What is named in the second map: without it that map would fall apart. */
  const named = new Set([...expected, ...others.map(({ to }) => to)]);
  const mutual = mutualAttacks(others);
  const relations = [...ones];
  const places = new Map(ones.map((relation, place) => [relation, place]));
  const table = relationTable(ones);
  const renamed = new Map(entryIds);
  const notes = new Map<string, string[]>();
  const nameNow = (name: string) => renamed.get(name) ?? name;
  // A relation on a relation comes after it, so that its name is known.
  const ordered = [...others].sort((one, other) => arrowsOf(one.to) - arrowsOf(other.to));
  for (const relation of ordered) {
    const [from, to] = [nameNow(relation.from), nameOfTarget(relation.to)];
    const moved = { ...relation, from, to, with: relation.with.map(nameNow) };
    const same = table.find(moved);
    if (same === null) put(moved);
    else if (moved.contradiction && !same.contradiction) keepHalves(same, moved, relation);
    else
      keepWhatDiffers(same, moved, isSameStep(same, moved) || (same.contradiction && mutual.has(relation)));
    rename(relation.from, relation.to, nameIn(from, to, same));
    if (relation.contradiction) rename(relation.to, relation.from, relationName(to, from));
  }
  return { relations, renamed, notes };

  /** The name of a target now: of a step that was renamed, or that goes on under the names of its entries. */
  function nameOfTarget(name: string): string {
    return renamed.get(name) ?? name.split(' -> ').map(nameNow).join(' -> ');
  }

  /** The name that a step has now: its own where there is a step of this name, else that of the step that is the same. */
  function nameIn(from: string, to: string, same: RelationDraft | null): string {
    const own = relationName(from, to);
    return same === null || table.has(own) ? own : relationName(same.from, same.to);
  }

  function rename(from: string, to: string, now: string): void {
    const old = relationName(from, to);
    if (old !== now) renamed.set(old, now);
  }

  function put(relation: RelationDraft): void {
    places.set(relation, relations.length);
    relations.push(relation);
    table.add(relation);
  }

  /** Of a contradiction that the first map does not have as one: the same as two attacks, or a conflict. A half that is named is put in. */
  function keepHalves(same: RelationDraft, moved: RelationDraft, before: RelationDraft): void {
    const half = { ...moved, contradiction: false };
    const back = { ...half, from: moved.to, to: moved.from };
    const halves = [half, back].map((each) => ({ each, own: table.find(each) }));
    if (halves.every(({ each, own }) => own !== null && isSameStep(own, each))) {
      for (const { each, own } of halves) keepWhatDiffers(own!, each, true);
      return;
    }
    keepWhatDiffers(same, moved, false);
    for (const each of [half, back]) {
      const name =
        each === half ? relationName(before.from, before.to) : relationName(before.to, before.from);
      if (named.has(name) && !table.has(relationName(each.from, each.to))) put(each);
    }
  }

  function keepWhatDiffers(same: RelationDraft, moved: RelationDraft, isSame: boolean): void {
    if (isSame && same.scheme === null && moved.scheme !== null) {
      const filled = { ...same, scheme: moved.scheme };
      const place = places.get(same)!;
      relations[place] = filled;
      places.set(filled, place);
      table.replace(same, filled);
      return;
    }
    const key = isSame ? 'scheme' : 'step';
    if (isSame && (moved.scheme === null || moved.scheme === same.scheme)) return;
    const name = relationName(same.from, same.to);
    const [taken, left] =
      key === 'scheme'
        ? [same.scheme ?? '', moved.scheme ?? '']
        : [factsOf(same).words, factsOf(moved).words];
    const line = note({ about: `step "${name}"`, key, taken, left });
    notes.set(same.from, [...(notes.get(same.from) ?? []), line]);
  }
}

function isSameStep(one: RelationDraft, other: RelationDraft): boolean {
  return factsOf(one).how === factsOf(other).how;
}

/** The attacks of one entry on another that attacks it back: a contradiction in other words. */
function mutualAttacks(relations: readonly RelationDraft[]): ReadonlySet<RelationDraft> {
  const plain = relations.filter(
    ({ sign, with: more, contradiction }) => sign === 'attack' && more.length === 0 && !contradiction,
  );
  const names = new Set(plain.map(({ from, to }) => relationName(from, to)));
  return new Set(plain.filter(({ from, to }) => names.has(relationName(to, from))));
}

function arrowsOf(name: string): number {
  return name.split(' -> ').length;
}

/** How a step is made, for comparing and for people. */
function factsOf({ sign, from, to, with: premises, scheme, contradiction }: RelationDraft) {
  const verb = contradiction ? 'contradicts' : `${sign}s`;
  const words = `${[from, ...premises].join(' + ')} ${verb} ${to}${scheme === null ? '' : ` (${scheme})`}`;
  const ends = contradiction ? [from, to].sort() : [to, ...[from, ...premises].sort()];
  return { how: JSON.stringify([verb, ...ends]), words };
}

/** Relations by their names, which are taken once, and by how they are made, since a linked one can have another name. */
function relationTable(relations: readonly RelationDraft[]) {
  const byName = new Map<string, RelationDraft>();
  const byMaking = new Map<string, RelationDraft>();
  for (const relation of relations) {
    add(relation);
    const { how } = factsOf(relation);
    if (!byMaking.has(how)) byMaking.set(how, relation);
  }
  return { find, add, replace, has: (name: string) => byName.has(name) };

  function namesOf({ from, to, contradiction }: RelationDraft): string[] {
    return [relationName(from, to), ...(contradiction ? [relationName(to, from)] : [])];
  }

  function add(relation: RelationDraft): void {
    for (const name of namesOf(relation)) byName.set(name, relation);
  }

  function replace(old: RelationDraft, by: RelationDraft): void {
    add(by);
    byMaking.set(factsOf(old).how, by);
  }

  /** The relation that one is, or whose name it has; null for none. */
  function find(relation: RelationDraft): RelationDraft | null {
    const named = namesOf(relation).flatMap((name) => byName.get(name) ?? []);
    const how = factsOf(relation).how;
    const alike = named.find((one) => factsOf(one).how === how);
    return alike ?? named[0] ?? byMaking.get(how) ?? null;
  }
}
