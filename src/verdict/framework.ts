import type { ArgumentMap, ArgumentNode } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';

/** How a node bears on another: it is a premise of it, attacks it, or supports it. */
export const PREMISE = 0;
export const ATTACK = 1;
export const SUPPORT = 2;

/**
 * An argument map as numbers: the one form in which maps and abstract frameworks are evaluated.
 *
 * Nodes are statements, then relations. A statement has links to the relations of which it is a premise, a
 * relation one link to its target; in an abstract framework (Dung 1995) arguments attack each other directly.
 * Links are in compressed sparse rows: those of node n are `to[from[n]]` up to, but not with, `to[from[n + 1]]`.
 */
export interface Framework {
  readonly size: number;
  /** How many of the nodes are statements; they come first. */
  readonly statements: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What each node is to all that it has links to: `PREMISE`, `ATTACK` or `SUPPORT`. */
  readonly role: Uint8Array;
  /** How many premises, attackers and supports each node has. */
  readonly premises: Int32Array;
  readonly attackers: Int32Array;
  readonly supports: Int32Array;
  /** The premise of each relation that declares it, by which it is named; null where there are no relations. */
  readonly declaring: Int32Array | null;
  /** 1 for what is put forward in its own right, whatever becomes of the reasons given. */
  readonly assumed: Uint8Array;
  /** 1 for what needs a support where the burden of proof is evidence: all statements but evidence. */
  readonly burdened: Uint8Array;
}

/** The links into each node, in compressed sparse rows like those out of it. */
export interface Incoming {
  readonly from: Int32Array;
  /** The node that the link comes from. */
  readonly of: Int32Array;
  /** What each node is to all that it has links to, as in the framework. */
  readonly role: Uint8Array;
}

/** The node of a statement or relation in its map's framework. */
export function nodeNumber(map: ArgumentMap, node: ArgumentNode): number {
  return node.node === 'statement' ? node.index : map.statements.length + node.index;
}

/** The statement or relation of a node. */
export function nodeAt(map: ArgumentMap, node: number): ArgumentNode {
  const { statements, relations } = map;
  return node < statements.length ? statements[node]! : relations[node - statements.length]!;
}

/** A map as a framework. Linear in statements, relations and premises. */
export function frameworkOf(map: ArgumentMap): Framework {
  const { statements, relations } = map;
  const size = statements.length + relations.length;
  const from = new Int32Array(size + 1);
  for (const { index, gives } of statements) from[index + 1] = gives.length;
  for (let node = statements.length; node < size; node += 1) from[node + 1] = 1;
  for (let node = 0; node < size; node += 1) from[node + 1]! += from[node]!;
  const declared = new Int32Array(size);
  const framework = { ...emptyFramework(size, statements.length, from, from[size]!), declaring: declared };
  const { to, role, premises, attackers, supports, assumed, burdened } = framework;
  for (const { index, kind, gives, assumed: isAssumed } of statements) {
    assumed[index] = isAssumed ? 1 : 0;
    burdened[index] = kind === 'evidence' ? 0 : 1;
    gives.forEach((relation, i) => {
      to[from[index]! + i] = statements.length + relation.index;
    });
  }
  for (const relation of relations) {
    const node = statements.length + relation.index;
    const target = nodeNumber(map, relation.target);
    to[from[node]!] = target;
    premises[node] = relation.premises.length;
    declared[node] = declaringPremise(relation).index;
    if (relation.sign === 'attack') {
      role[node] = ATTACK;
      attackers[target]! += 1;
    } else {
      role[node] = SUPPORT;
      supports[target]! += 1;
    }
  }
  return framework;
}

/**
 * An abstract framework of `size` arguments: attack i goes from `source[i]` to `target[i]`. An attack that is given
 * twice stands twice among the links, and counts as one wherever that matters.
 */
export function attackFramework(size: number, source: Int32Array, target: Int32Array): Framework {
  const from = new Int32Array(size + 1);
  const framework = emptyFramework(size, size, from, source.length);
  const { to, role, attackers } = framework;
  role.fill(ATTACK);
  for (let i = 0; i < source.length; i += 1) {
    from[source[i]!]! += 1;
    attackers[target[i]!]! += 1;
  }
  // Each row's end, which becomes its start while the row is filled from behind.
  for (let node = 1; node <= size; node += 1) from[node]! += from[node - 1]!;
  for (let i = source.length - 1; i >= 0; i -= 1) {
    const place = from[source[i]!]! - 1;
    from[source[i]!] = place;
    to[place] = target[i]!;
  }
  return framework;
}

/** The links into each node. Linear. */
export function incoming({ size, from: out, to, role }: Framework): Incoming {
  const from = new Int32Array(size + 1);
  for (const target of to) from[target + 1]! += 1;
  for (let node = 0; node < size; node += 1) from[node + 1]! += from[node]!;
  const of = new Int32Array(to.length);
  const next = from.slice(0, size);
  for (let node = 0; node < size; node += 1) {
    for (let i = out[node]!; i < out[node + 1]!; i += 1) {
      of[next[to[i]!]!] = node;
      next[to[i]!]! += 1;
    }
  }
  return { from, of, role };
}

/** The nodes that bear on a node, in file order. */
function linksInto({ from, of }: Incoming, node: number): Int32Array {
  return of.subarray(from[node]!, from[node + 1]!);
}

/** The nodes that have a role towards a node, in file order. */
export function nodesInto(links: Incoming, node: number, wanted: number): number[] {
  const found: number[] = [];
  for (const other of linksInto(links, node)) {
    // The links from one node stand side by side: one that is given twice is one.
    if (links.role[other] === wanted && other !== found.at(-1)) found.push(other);
  }
  return found;
}

/** How many links there are, one that is given twice counted once. Linear. */
export function countLinks({ size, from, to }: Framework): number {
  const lastFrom = new Int32Array(size).fill(-1);
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      if (lastFrom[to[i]!] === node) continue;
      lastFrom[to[i]!] = node;
      count += 1;
    }
  }
  return count;
}

/** The statements among the nodes. */
export function statementsOf({ statements }: Framework): number[] {
  return Array.from({ length: statements }, (_, node) => node);
}

/** The names of a map's nodes, for messages and data. */
export function nodeNames(map: ArgumentMap): (node: number) => string {
  return (node) => nodeName(nodeAt(map, node));
}

function emptyFramework(size: number, statements: number, from: Int32Array, links: number): Framework {
  return {
    size,
    statements,
    from,
    to: new Int32Array(links),
    role: new Uint8Array(size),
    premises: new Int32Array(size),
    attackers: new Int32Array(size),
    supports: new Int32Array(size),
    declaring: null,
    assumed: new Uint8Array(size),
    burdened: new Uint8Array(size),
  };
}
