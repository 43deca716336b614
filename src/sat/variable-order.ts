import { NONE, type SolverState } from './solver-state.js';

/**
 * The order in which open variables are tried: a heap with the most active one on top, where those that had to do with
 * late conflicts are active (Eén and Sörensson 2003).
 */
export interface VariableOrder {
  readonly heap: number[];
  /** Where each variable is in the heap, from 1 on; 0 for not there, and `NEVER` for one that is never tried. */
  readonly rank: number[];
  /** By how much a variable that has to do with the next conflict becomes more active. */
  increment: number;
}

/** An activity beyond this is scaled down, together with all others. */
const MAX_ACTIVITY = 1e100;
/** How much of its activity a variable keeps from one conflict to the next. */
const DECAY = 0.95;
const NEVER = -1;

export function variableOrder(): VariableOrder {
  return { heap: [], rank: [], increment: 1 };
}

/** Puts an open variable into the order, if it is not there. */
export function insertVariable(order: VariableOrder, { activity }: SolverState, variable: number): void {
  const { heap, rank } = order;
  if ((rank[variable] ?? 0) !== 0) return;
  heap.push(variable);
  rank[variable] = heap.length;
  moveUp(order, activity, heap.length - 1);
}

/** Says that a variable is never to be tried. */
export function neverTry({ rank }: VariableOrder, variable: number): void {
  rank[variable] = NEVER;
}

/** Takes the most active variable out; `NONE` where there is none. */
export function popVariable(order: VariableOrder, { activity }: SolverState): number {
  const { heap, rank } = order;
  const [top] = heap;
  if (top === undefined) return NONE;
  rank[top] = 0;
  const last = heap.pop()!;
  if (heap.length > 0) {
    heap[0] = last;
    rank[last] = 1;
    moveDown(order, activity);
  }
  return top;
}

/** Makes a variable that had to do with a conflict more active. */
export function bumpVariable(order: VariableOrder, state: SolverState, variable: number): void {
  const { activity, variables } = state;
  activity[variable]! += order.increment;
  if (activity[variable]! > MAX_ACTIVITY) {
    for (let i = 0; i < variables; i += 1) activity[i]! /= MAX_ACTIVITY;
    order.increment /= MAX_ACTIVITY;
  }
  if (order.rank[variable]! > 0) moveUp(order, activity, order.rank[variable]! - 1);
}

/** Makes all variables less active, after a conflict: what is bumped from now on counts for more. */
export function decayVariables(order: VariableOrder): void {
  order.increment /= DECAY;
}

function moveUp({ heap, rank }: VariableOrder, activity: Float64Array, start: number): void {
  const variable = heap[start]!;
  const own = activity[variable]!;
  let at = start;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above]!;
    if (activity[other]! >= own) break;
    heap[at] = other;
    rank[other] = at + 1;
    at = above;
  }
  heap[at] = variable;
  rank[variable] = at + 1;
}

/** Moves the variable on top down to where it belongs. */
function moveDown({ heap, rank }: VariableOrder, activity: Float64Array): void {
  const variable = heap[0]!;
  const own = activity[variable]!;
  const count = heap.length;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= count) break;
    if (below + 1 < count && activity[heap[below + 1]!]! > activity[heap[below]!]!) below += 1;
    const other = heap[below]!;
    if (activity[other]! <= own) break;
    heap[at] = other;
    rank[other] = at + 1;
    at = below;
  }
  heap[at] = variable;
  rank[variable] = at + 1;
}
