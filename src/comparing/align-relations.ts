import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { relationName } from '../map/relations.js';

/** Which relation of a map is which of its next version. */

/** What a relation does; a contradiction is written as one, so it is neither of the others. */
export type RelationKind = 'support' | 'attack' | 'contradiction';

export function relationKind({ sign, contradiction }: Relation): RelationKind {
  return contradiction === null ? sign : 'contradiction';
}

/** The partner of a relation of the old map; null where the new one has none. */
type Partner = (old: Relation) => Relation | null;

/** A way to find the partner of a relation whose name is not in the new map. */
type Way = (old: Relation, target: ArgumentNode | null) => Relation | undefined;

/**
 * A relation has the partner with its own name, as entries are called now. Without one it is that with the same premises and
 * target, declared by another premise; else one that its declaring premise has instead, which was moved to another target:
 * first one that supports or attacks as it did, then any. Linear in both maps but for sorting by name.
 */
export function alignRelations(
  old: ArgumentMap,
  now: ArgumentMap,
  statementNow: (old: Statement) => Statement | null,
): Partner {
  const partners = new Map<Relation, Relation>();
  const taken = new Set<Relation>();
  const pair = (relation: Relation, partner: Relation | undefined) => {
    if (partner === undefined || taken.has(partner)) return false;
    partners.set(relation, partner);
    taken.add(partner);
    return true;
  };
  // The name of what a relation bears on is a part of its own name, so that is found before it.
  const inOrder = old.relations.toSorted((a, b) => a.name.length - b.name.length);
  const targetNow = ({ target }: Relation): ArgumentNode | null =>
    target.node === 'statement' ? statementNow(target) : (partners.get(target) ?? null);
  const byName: Way = (relation, target) => {
    const from = statementNow(declaringPremise(relation));
    return from === null || target === null
      ? undefined
      : now.byName.get(relationName(from.id, nodeName(target)));
  };
  const byAnother = () => byPremises(free(now, taken), statementNow);
  const byDeclarer = (likewise: boolean) => () => instead(free(now, taken), statementNow, likewise);
  for (const wayNow of [() => byName, byAnother, byDeclarer(true), byDeclarer(false)]) {
    const way = wayNow();
    for (const relation of inOrder) {
      if (partners.has(relation)) continue;
      const target = targetNow(relation);
      if (!pair(relation, byName(relation, target))) pair(relation, way(relation, target));
    }
  }
  return (relation) => partners.get(relation) ?? null;
}

/** The relations of a map that are no partners yet, and a test of it for later. */
interface Free {
  readonly relations: readonly Relation[];
  readonly isTaken: (relation: Relation) => boolean;
}

function free({ relations }: ArgumentMap, taken: ReadonlySet<Relation>): Free {
  return {
    relations: relations.filter((relation) => !taken.has(relation)),
    isTaken: (relation) => taken.has(relation),
  };
}

/** The relation with the same premises, sign and target. */
function byPremises(candidates: Free, statementNow: (old: Statement) => Statement | null): Way {
  const keyOf = (relation: Relation, target: string, premises: readonly (Statement | null)[]) =>
    JSON.stringify([relationKind(relation), target, premises.map((premise) => premise?.id ?? '').sort()]);
  const next = queues(candidates, (relation) =>
    keyOf(relation, nodeName(relation.target), relation.premises),
  );
  return (relation, target) =>
    target === null || relation.contradiction !== null
      ? undefined
      : next(keyOf(relation, nodeName(target), relation.premises.map(statementNow)));
}

/** A relation that the same entry declares: one of the same sign, or any. A contradiction is no partner: it is written at two entries. */
function instead(
  candidates: Free,
  statementNow: (old: Statement) => Statement | null,
  likewise: boolean,
): Way {
  const keyOf = (relation: Relation, declarer: Statement) =>
    JSON.stringify([declarer.id, likewise ? relation.sign : null]);
  const relations = candidates.relations.filter(({ contradiction }) => contradiction === null);
  const next = queues({ ...candidates, relations }, (relation) =>
    keyOf(relation, declaringPremise(relation)),
  );
  return (relation) => {
    const declarer = statementNow(declaringPremise(relation));
    return declarer === null || relation.contradiction !== null ? undefined : next(keyOf(relation, declarer));
  };
}

/** Relations by a key of theirs; each answer is the first of its key that is not taken. */
function queues(
  { relations, isTaken }: Free,
  keyOf: (relation: Relation) => string,
): (key: string) => Relation | undefined {
  const waiting = new Map<string, Relation[]>();
  for (const relation of relations.toReversed()) {
    const key = keyOf(relation);
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, [relation]);
    else queue.push(relation);
  }
  return (key) => {
    const queue = waiting.get(key) ?? [];
    while (queue.length > 0 && isTaken(queue.at(-1)!)) queue.pop();
    return queue.at(-1);
  };
}
