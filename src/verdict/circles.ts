import { noTimeCheck } from './time-check.js';

/** What each node leads to, in compressed sparse rows: `to[from[n]]` up to, but not with, `to[from[n + 1]]`. */
export interface Rows {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The rows of nodes 0 to `size - 1`, each with what `next` says. Linear. */
export function rowsOf(size: number, next: (node: number) => readonly number[]): Rows {
  const from = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) from[node + 1] = from[node]! + next(node).length;
  const to = new Int32Array(from[size]!);
  for (let node = 0; node < size; node += 1) to.set(next(node), from[node]);
  return { from, to };
}

/** A node's row. */
export function rowOf({ from, to }: Rows, node: number): Int32Array {
  return to.subarray(from[node]!, from[node + 1]!);
}

/**
 * The groups of nodes that lead to each other in circles, from some roots on (strongly connected components: Tarjan
 * 1972). A node alone is a group only where it leads to itself. A group comes before those that lead to it.
 *
 * Linear in the nodes and links that are reached, beside a few numbers a node; iterative, so that a long chain does not
 * overflow the stack. Null where `isOver` said that the time is over.
 */
export function circularGroups(rows: Rows, roots: Iterable<number>): number[][];
export function circularGroups(rows: Rows, roots: Iterable<number>, isOver: () => boolean): number[][] | null;
export function circularGroups(
  rows: Rows,
  roots: Iterable<number>,
  isOver: () => boolean = noTimeCheck,
): number[][] | null {
  const { from, to } = rows;
  const size = from.length - 1;
  // From 1 on, in the order in which nodes are met; 0 for none.
  const number = new Int32Array(size);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  // Where in its row each node on the walk is.
  const at = new Int32Array(size);
  const open: number[] = [];
  const walk: number[] = [];
  const groups: number[][] = [];
  let met = 0;
  const enter = (node: number) => {
    met += 1;
    number[node] = met;
    low[node] = met;
    at[node] = from[node]!;
    open.push(node);
    isOpen[node] = 1;
    walk.push(node);
  };
  for (const root of roots) {
    if (number[root] === 0) enter(root);
    for (let node = walk.at(-1); node !== undefined; node = walk.at(-1)) {
      if (isOver()) return null;
      if (at[node]! < from[node + 1]!) {
        const other = to[at[node]!]!;
        at[node]! += 1;
        if (number[other] === 0) enter(other);
        else if (isOpen[other] === 1) low[node] = Math.min(low[node]!, number[other]!);
        continue;
      }
      walk.pop();
      const above = walk.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== number[node]) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen[member] = 0;
      if (group.length > 1 || rowOf(rows, node).includes(node)) groups.push(group);
    }
  }
  return groups;
}

/**
 * Finds a shortest circle from a node back to itself; empty where there is none. Each is linear in what is reached from
 * its node, beside one number a node for all of them. Null where `isOver` said that the time is over.
 */
export function circleFinder(rows: Rows): (start: number) => number[];
export function circleFinder(rows: Rows, isOver: () => boolean): (start: number) => number[] | null;
export function circleFinder(
  { from, to }: Rows,
  isOver: () => boolean = noTimeCheck,
): (start: number) => number[] | null {
  const NOT_MET = -1;
  const above = new Int32Array(from.length - 1).fill(NOT_MET);
  return (start) => {
    const queue = [start];
    for (let head = 0; head < queue.length && above[start] === NOT_MET; head += 1) {
      if (isOver()) return null;
      const node = queue[head]!;
      for (let i = from[node]!; i < from[node + 1]!; i += 1) {
        if (above[to[i]!] !== NOT_MET) continue;
        above[to[i]!] = node;
        queue.push(to[i]!);
      }
    }
    const circle: number[] = [];
    if (above[start] !== NOT_MET) {
      for (let node = above[start]!; node !== start; node = above[node]!) circle.push(node);
      circle.push(start);
    }
    for (const node of queue) above[node] = NOT_MET;
    return circle.reverse();
  };
}
