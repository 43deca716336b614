import { ACROSS, type Grid, UPRIGHT } from './grid.js';

/** The best way through a grid: short, with few bends, and seldom over other lines (A*, Hart, Nilsson and Raphael 1968). */

/** Right, down, left, up. */
export const DIRECTIONS = [0, 1, 2, 3] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A square with a direction: in which a line comes in, or goes on. */
export interface Heading {
  readonly square: number;
  readonly direction: Direction;
}

/** What more than a step costs, in steps. */
const COST = { bend: 5, crossing: 8, sharing: 40 } as const;

/** The squares from one of some beginnings to one of some ends; null where there is no way. */
export function findWay(grid: Grid, starts: readonly Heading[], ends: readonly Heading[]): number[] | null {
  const size = grid.columns * grid.rows;
  const cost = new Float32Array(4 * size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(4 * size).fill(-1);
  const goals = new Set(ends.map(({ square, direction }) => 4 * square + direction));
  const distance = distanceTo(grid, ends);
  const heap = newHeap();
  for (const { square, direction } of starts) {
    if (grid.blocked[square] === 1) continue;
    cost[4 * square + direction] = 0;
    heap.push(4 * square + direction, distance(square));
  }
  for (let state = heap.pop(); state !== null; state = heap.pop()) {
    if (goals.has(state)) return wayTo(state, before);
    const square = state >> 2;
    const heading = state & 3;
    for (const direction of DIRECTIONS) {
      if (Math.abs(direction - heading) === 2) continue;
      const next = neighbour(grid, square, direction);
      if (next === null || grid.blocked[next] === 1) continue;
      const bend = direction === heading ? 0 : COST.bend;
      const total = cost[state]! + 1 + bend + lineCost(grid.used[next]!, direction);
      const nextState = 4 * next + direction;
      if (total >= cost[nextState]!) continue;
      cost[nextState] = total;
      before[nextState] = state;
      heap.push(nextState, total + distance(next));
    }
  }
  return null;
}

function lineCost(used: number, direction: Direction): number {
  if (used === 0) return 0;
  const own = direction % 2 === 0 ? ACROSS : UPRIGHT;
  return (used & own) === 0 ? COST.crossing : COST.sharing;
}

function neighbour({ columns, rows }: Grid, square: number, direction: Direction): number | null {
  const column = square % columns;
  switch (direction) {
    case 0:
      return column + 1 < columns ? square + 1 : null;
    case 1:
      return square + columns < columns * rows ? square + columns : null;
    case 2:
      return column > 0 ? square - 1 : null;
    case 3:
      return square >= columns ? square - columns : null;
  }
}

/** How far a square is at least from the rectangle around all ends. */
function distanceTo({ columns }: Grid, ends: readonly Heading[]): (square: number) => number {
  const xs = ends.map(({ square }) => square % columns);
  const ys = ends.map(({ square }) => Math.floor(square / columns));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return (square) => {
    const x = square % columns;
    const y = Math.floor(square / columns);
    return Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
  };
}

function wayTo(end: number, before: Int32Array): number[] {
  const way: number[] = [];
  for (let state = end; state !== -1; state = before[state]!) way.push(state >> 2);
  return way.reverse();
}

interface Heap {
  push(state: number, cost: number): void;
  /** The state of least cost; null where there is none. */
  pop(): number | null;
}

/** A binary heap. */
function newHeap(): Heap {
  const states: number[] = [];
  const costs: number[] = [];
  const swap = (a: number, b: number) => {
    [states[a], states[b]] = [states[b]!, states[a]!];
    [costs[a], costs[b]] = [costs[b]!, costs[a]!];
  };
  return {
    push(state, cost) {
      let at = states.push(state) - 1;
      costs.push(cost);
      for (let parent = (at - 1) >> 1; at > 0 && costs[parent]! > costs[at]!; parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      if (states.length === 0) return null;
      swap(0, states.length - 1);
      const least = states.pop()!;
      costs.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        let lower = left;
        if (right < states.length && costs[right]! < costs[left]!) lower = right;
        if (lower >= states.length || costs[lower]! >= costs[at]!) break;
        swap(at, lower);
        at = lower;
      }
      return least;
    },
  };
}
