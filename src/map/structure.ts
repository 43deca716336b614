import { once } from '../words/once.js';
import { hangingUnder } from './hanging.js';
import type { ArgumentMap, ArgumentNode, Relation, Side, Statement } from './model.js';
import { isReverseRelation } from './relations.js';
import { type ShortestPaths, shortestPaths } from './shortest-paths.js';
import { thesisParts } from './thesis-parts.js';

/** How the statements of a map hang together. Arrays are indexed by `Statement.index`. */
export interface Structure extends ShortestPaths {
  /** The argument's own order: depth first from the thesis in file order, then what never reaches it. */
  readonly order: readonly Statement[];
  readonly side: readonly Side[];
  /** The statement right under the thesis, or under a part of it, from which `order` came to this one; null for the thesis and where unconnected. */
  readonly branch: readonly (Statement | null)[];
}

/**
 * Order, sides and shortest paths, each worked out when it is first asked for. Linear in the map; no recursion, so depth
 * does not matter.
 */
export function structureOf(map: ArgumentMap): Structure {
  const hanging = once(() => map.statements.map(hangingUnder));
  const sided = once(() => sides(map));
  const ordered = once(() => argumentOrder(map, hanging()));
  // A step to something that never reaches the thesis is no way for what bears on the step.
  const paths = once(() => shortestPaths(map, { follows: sided().reaches, hanging: hanging() }));
  return {
    get order() {
      return ordered().order;
    },
    get branch() {
      return ordered().branch;
    },
    get side() {
      return sided().side;
    },
    get depth() {
      return paths().depth;
    },
    get parent() {
      return paths().parent;
    },
  };
}

function argumentOrder(
  map: ArgumentMap,
  hanging: readonly (readonly Relation[])[],
): Pick<Structure, 'order' | 'branch'> {
  const seen = new Uint8Array(map.statements.length);
  const order: Statement[] = [];
  const branch: (Statement | null)[] = map.statements.map(() => null);
  const parts = new Set(thesisParts(map));
  for (const root of [map.thesis, ...map.statements]) {
    if (seen[root.index] === 1) continue;
    const stack = [root];
    // Beside each statement on the stack, the branch that it was come to from.
    const branches: (Statement | null)[] = [null];
    for (let statement = stack.pop(); statement !== undefined; statement = stack.pop()) {
      const from = branches.pop()!;
      if (seen[statement.index] === 1) continue;
      seen[statement.index] = 1;
      branch[statement.index] = from;
      order.push(statement);
      const isPart = parts.has(statement);
      const below = hanging[statement.index]!;
      for (let at = below.length - 1; at >= 0; at -= 1) {
        const { premises } = below[at]!;
        for (let i = premises.length - 1; i >= 0; i -= 1) {
          const next = premises[i]!;
          if (seen[next.index] === 1) continue;
          stack.push(next);
          branches.push(isPart ? next : from);
        }
      }
    }
  }
  return { order, branch };
}

const FOR = 1;
const AGAINST = 2;
const SIDE_OF: readonly Side[] = ['none', 'for', 'against', 'both'];

/**
 * Sides spread from the thesis down: a support hands its target's side to its premises, an attack the other
 * one. A relation has the side that it hands on, so what bears on it starts from there. The relations that have one reach
 * the thesis.
 */
function sides(map: ArgumentMap): { side: Side[]; reaches: (relation: Relation) => boolean } {
  const ofStatement = new Uint8Array(map.statements.length);
  const ofRelation = new Uint8Array(map.relations.length);
  // The last one first: in a file that is nested, that is the one that stands nearest.
  const stack: ArgumentNode[] = [map.thesis];
  ofStatement[map.thesis.index] = FOR;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const side = (node.node === 'statement' ? ofStatement : ofRelation)[node.index]!;
    for (const relation of node.supportedBy) handOn(relation, side);
    for (const relation of node.attackedBy)
      if (!isReverseRelation(relation)) handOn(relation, opposite(side));
  }
  return {
    side: map.statements.map(({ index }) => SIDE_OF[ofStatement[index]!]!),
    reaches: (relation) => ofRelation[relation.index] !== 0,
  };

  function handOn(relation: Relation, handed: number): void {
    const before = ofRelation[relation.index]!;
    if ((before | handed) === before) return;
    ofRelation[relation.index] = before | handed;
    stack.push(relation);
    for (const premise of relation.premises) {
      const had = ofStatement[premise.index]!;
      if ((had | handed) === had) continue;
      ofStatement[premise.index] = had | handed;
      stack.push(premise);
    }
  }
}

function opposite(side: number): number {
  return ((side & FOR) === 0 ? 0 : AGAINST) | ((side & AGAINST) === 0 ? 0 : FOR);
}
