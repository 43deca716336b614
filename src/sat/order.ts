import { NONE, type State } from './state.js';

/** An activity beyond this is scaled down, together with all others. */
const MOST = 1e100;
/** How much of its activity a variable keeps from one conflict to the next. */
const DECAY = 0.95;

/** The open variables, with the most active on top (Eén and Sörensson 2003). */
export interface Order {
  insert(variable: number): void;
  /** Takes the most active one; `NONE` where there is none. */
  pop(): number;
  /** A variable had to do with a conflict. */
  bump(variable: number): void;
  /** A conflict was dealt with. */
  decay(): void;
}

export function orderOf(state: State): Order {
  const heap: number[] = [];
  /** Where each variable is in the heap, from 1 on; 0 for not there. */
  const place: number[] = [];
  let increment = 1;

  function up(from: number): void {
    const { activity } = state;
    const variable = heap[from]!;
    const own = activity[variable]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above]!;
      if (activity[other]! >= own) break;
      heap[at] = other;
      place[other] = at + 1;
      at = above;
    }
    heap[at] = variable;
    place[variable] = at + 1;
  }

  function down(): void {
    const { activity } = state;
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
      place[other] = at + 1;
      at = below;
    }
    heap[at] = variable;
    place[variable] = at + 1;
  }

  return {
    insert(variable) {
      if ((place[variable] ?? 0) > 0) return;
      heap.push(variable);
      place[variable] = heap.length;
      up(heap.length - 1);
    },
    pop() {
      const [top] = heap;
      if (top === undefined) return NONE;
      place[top] = 0;
      const last = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = last;
        place[last] = 1;
        down();
      }
      return top;
    },
    bump(variable) {
      const { activity, variables } = state;
      activity[variable]! += increment;
      if (activity[variable]! > MOST) {
        for (let i = 0; i < variables; i += 1) activity[i]! /= MOST;
        increment /= MOST;
      }
      if (place[variable]! > 0) up(place[variable]! - 1);
    },
    decay() {
      increment /= DECAY;
    },
  };
}
