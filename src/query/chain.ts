import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { forwardRelations } from '../map/relations.js';
import { shortestPaths } from '../map/shortest-paths.js';

/** One link of a chain: a statement, and the relation that carries it on; the thesis has none. */
export interface ChainLink {
  readonly statement: Statement;
  readonly relation: Relation | null;
}

export interface Chain {
  /** The shortest ways from the entry to the thesis, shortest first. */
  readonly ways: readonly (readonly ChainLink[])[];
  /** How many ways there are in all; null when there are too many to count. */
  readonly total: number | null;
}

/** A way under construction: a linked list, so that extending one copies nothing. */
interface PartialWay {
  readonly statement: Statement;
  /** The relation by which the way must go on, where it came to a step and not to a statement. */
  readonly through: Relation | null;
  readonly relation: Relation | null;
  readonly before: PartialWay | null;
  readonly length: number;
  /** The fewest steps that were left to the thesis anywhere on the way. */
  readonly least: number;
}

/** Ways looked at before giving up on maps with very many of them. */
const MAX_WAYS_LOOKED_AT = 100_000;

/**
 * The ways up from an entry to the thesis. A way goes through no statement twice. One that comes to a relation
 * goes on along that relation, from its declaring premise.
 *
 * Best first by length so far plus the steps that are left at least (A*, Hart, Nilsson and Raphael 1968), so
 * the first `limit` ways found are the shortest; among equals the newest first, so that ways are finished
 * before others are begun. `passes` says which statements a way may lead through.
 */
export function chain(
  map: ArgumentMap,
  from: Statement,
  limit = 10,
  passes: (statement: Statement) => boolean = () => true,
): Chain {
  const { depth } = shortestPaths(map);
  const ways: ChainLink[][] = [];
  // Buckets by estimated full length: estimates never fall along a way, so they are emptied in order.
  const buckets: PartialWay[][] = [];
  // The statements that some way has come to.
  const reached = new Set<Statement>();
  const push = (partial: Omit<PartialWay, 'least'>): void => {
    const rest = depth[partial.statement.index]!;
    if (rest === null) return;
    const bucket = partial.length + rest;
    reached.add(partial.statement);
    buckets[bucket] ??= [];
    buckets[bucket].push({ ...partial, least: Math.min(rest, partial.before?.least ?? rest) });
  };
  // A way is gone back only for what it can have been through: elsewhere, this would make a long way cost its square.
  const onWay = (partial: PartialWay, next: Statement) =>
    reached.has(next) && depth[next.index]! >= partial.least && visited(partial, next);
  push({ statement: from, through: null, relation: null, before: null, length: 0 });
  let found = 0;
  let looked = 0;
  for (let bucket = 0; bucket < buckets.length && looked < MAX_WAYS_LOOKED_AT; bucket += 1) {
    const stack = buckets[bucket] ?? [];
    for (
      let partial = stack.pop();
      partial !== undefined && looked < MAX_WAYS_LOOKED_AT;
      partial = stack.pop()
    ) {
      looked += 1;
      if (partial.statement === map.thesis) {
        found += 1;
        if (found <= limit) ways.push(linksOf(partial));
        continue;
      }
      for (const relation of onward(partial).toReversed()) {
        const next = nodeAnchor(relation.target);
        if (depth[next.index] === null || (next !== map.thesis && !passes(next)) || onWay(partial, next))
          continue;
        const through = relation.target.node === 'relation' ? relation.target : null;
        push({ statement: next, through, relation, before: partial, length: partial.length + 1 });
      }
    }
  }
  return { ways, total: looked < MAX_WAYS_LOOKED_AT ? found : null };
}

function onward(partial: PartialWay): readonly Relation[] {
  if (partial.through !== null) return [partial.through];
  return forwardRelations(partial.statement.gives);
}

function visited(partial: PartialWay, statement: Statement): boolean {
  for (let at: PartialWay | null = partial; at !== null; at = at.before)
    if (at.statement === statement) return true;
  return false;
}

function linksOf(last: PartialWay): ChainLink[] {
  const links: ChainLink[] = [{ statement: last.statement, relation: null }];
  for (let at = last; at.before !== null; at = at.before) {
    links.push({ statement: at.before.statement, relation: at.relation });
  }
  return links.reverse();
}
