import type { Framework } from './framework.js';

/** The links into each node, in compressed sparse rows like those out of it. */
export interface IncomingLinks {
  readonly from: Int32Array;
  /** The node that the link comes from. */
  readonly source: Int32Array;
  /** What each node is to all that it has links to, as in the framework. */
  readonly role: Uint8Array;
}

/** The links into each node. Linear. */
export function incomingLinks({ size, from: out, to, role }: Framework): IncomingLinks {
  const from = new Int32Array(size + 1);
  for (const target of to) from[target + 1]! += 1;
  for (let node = 0; node < size; node += 1) from[node + 1]! += from[node]!;
  const source = new Int32Array(to.length);
  const next = from.slice(0, size);
  for (let node = 0; node < size; node += 1) {
    for (let i = out[node]!; i < out[node + 1]!; i += 1) {
      source[next[to[i]!]!] = node;
      next[to[i]!]! += 1;
    }
  }
  return { from, source, role };
}

/** The nodes that have a role towards a node, in file order. */
export function nodesLinkedTo(links: IncomingLinks, node: number, wanted: number): number[] {
  const found: number[] = [];
  for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
    const other = links.source[i]!;
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
