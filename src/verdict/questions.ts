import { circleFinder, circularGroups } from './circles.js';
import { type Rows, rowOf } from './sparse-rows.js';

/**
 * An open question: a circle of open nodes that hangs on nothing open outside it, and a shortest way there. *Where t is
 * attacked by a, and a and b attack each other, the question of t is the circle a, b.*
 */
export interface Question {
  /** From the node asked about to the first of the circle, both included. */
  readonly way: readonly number[];
  /** Each node hangs on the next, and the last on the first. */
  readonly circle: readonly number[];
}

/** More open questions than these are counted only. */
const MAX_QUESTIONS = 3;

const NONE = -1;

/** What leaves an undecided node open, nearest first, and how many more questions there are. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly more: number;
}

/**
 * Shortest ways from an open node to circles that hang on nothing open outside them, and those circles. `hangs` has what
 * each open node hangs on. Null if the time ran out first. Linear; of each node, a few numbers are kept.
 */
export function openQuestions(hangs: Rows, top: number, isOver: () => boolean): Questions | null {
  const groups = circularGroups(hangs, [top], isOver);
  if (groups === null) return null;
  // The group of each node, from 1 on, and 0 for none.
  const groupOf = new Int32Array(hangs.from.length - 1);
  for (const [i, group] of groups.entries()) for (const node of group) groupOf[node] = i + 1;
  const hangsOutside = (node: number) => rowOf(hangs, node).some((next) => groupOf[next] !== groupOf[node]);
  const isInnermost = [false, ...groups.map((group) => !group.some(hangsOutside))];
  const total = isInnermost.filter((innermost) => innermost).length;
  const ways = shortestWays(hangs, top, groupOf, isInnermost, Math.min(total, MAX_QUESTIONS), isOver);
  if (ways === null) return null;
  const shortestCircle = circleFinder(hangs, isOver);
  const questions: Question[] = [];
  for (const way of ways) {
    const entry = way.at(-1)!;
    const circle = shortestCircle(entry);
    if (circle === null) return null;
    questions.push({ way, circle });
  }
  return { questions, more: total - questions.length };
}

/** The shortest ways to the nearest `wanted` groups of those that are innermost; null where the time ran out first. */
function shortestWays(
  hangs: Rows,
  top: number,
  groupOf: Int32Array,
  isInnermost: readonly boolean[],
  wanted: number,
  isOver: () => boolean,
): number[][] | null {
  const above = new Int32Array(groupOf.length).fill(NONE);
  const entries = new Map<number, number>();
  const queue = [top];
  for (let head = 0; entries.size < wanted; head += 1) {
    if (isOver()) return null;
    const node = queue[head]!;
    const group = groupOf[node]!;
    if (isInnermost[group] === true) {
      if (!entries.has(group)) entries.set(group, node);
      continue;
    }
    for (const next of rowOf(hangs, node)) {
      if (next === top || above[next] !== NONE) continue;
      above[next] = node;
      queue.push(next);
    }
  }
  return [...entries.values()].map((entry) => {
    const way: number[] = [];
    for (let node = entry; node !== NONE; node = above[node]!) way.push(node);
    return way.reverse();
  });
}
