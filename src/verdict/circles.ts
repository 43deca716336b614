import { type Rows, rowOf } from './sparse-rows.js';
import { noTimeCheck } from './time-check.js';

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
  const isOnStack = new Uint8Array(size);
  // Where in its row each node on the walk is.
  const at = new Int32Array(size);
  const stack: number[] = [];
  const walk: number[] = [];
  const groups: number[][] = [];
  let met = 0;
  const enter = (node: number) => {
    met += 1;
    number[node] = met;
    low[node] = met;
    at[node] = from[node]!;
    stack.push(node);
    isOnStack[node] = 1;
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
        else if (isOnStack[other] === 1) low[node] = Math.min(low[node]!, number[other]!);
        continue;
      }
      walk.pop();
      const above = walk.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== number[node]) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) isOnStack[member] = 0;
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
