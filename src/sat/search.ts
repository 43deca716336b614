import { analyzeConflict } from './conflict-analysis.js';
import { forgetClauses } from './forget-clauses.js';
import { propagate } from './propagate.js';
import { noRestarts, noteForRestarts, type Restarts, takesRestart } from './restarts.js';
import { attach, emptyState, enqueue, NONE, type SolverState } from './solver-state.js';
import { insertVariable, popVariable, type VariableOrder, variableOrder } from './variable-order.js';

/** A search for an assignment that satisfies all clauses: what is known, and what decides how it goes on. */
export interface Search {
  readonly state: SolverState;
  readonly order: VariableOrder;
  readonly restarts: Restarts;
  /** Whether what a variable was last is tried for it again. */
  readonly keepsPhases: boolean;
  /** More learnt clauses than these are not kept. */
  mostLearnt: number;
  /** By literal, 1 for true: the assignment that was found last. */
  model: Int8Array;
}

/** Learnt clauses that are kept at first, and how many more each time that some were forgotten. */
const LEARNT_AT_FIRST = 6000;
const MORE_LEARNT = 1000;
/** Conflicts between two looks at the clock. */
const CONFLICTS_A_LOOK = 256;

export function newSearch(keepsPhases: boolean): Search {
  return {
    keepsPhases,
    state: emptyState(),
    order: variableOrder(),
    restarts: noRestarts(),
    mostLearnt: LEARNT_AT_FIRST,
    model: new Int8Array(0),
  };
}

/** Goes on with a search: forced literals are followed, conflicts learnt from, and something is tried where nothing is forced. */
export function runSearch(
  search: Search,
  assumptions: readonly number[],
  mostConflicts: number,
  expired: () => boolean,
): 'yes' | 'no' | 'stopped' {
  const { state, restarts } = search;
  const last = restarts.conflicts + mostConflicts;
  if (!state.consistent) return 'no';
  if (expired()) return 'stopped';
  for (;;) {
    const conflict = propagate(state);
    if (conflict !== NONE) {
      if (!learn(search, conflict)) return 'no';
      const isLook = restarts.conflicts % CONFLICTS_A_LOOK === 0;
      if (restarts.conflicts >= last || (isLook && expired())) return 'stopped';
      continue;
    }
    if (takesRestart(restarts)) restart(search);
    const end = decide(search, assumptions);
    if (end === 'yes') search.model = state.value.slice();
    if (end !== null) return end;
  }
}

/** Takes back all that was set at levels from `depth` on. */
export function undoSearch({ state, order, keepsPhases }: Search, depth: number): void {
  const { value, phase, trail, levels } = state;
  if (levels.length <= depth) return;
  const start = levels[depth]!;
  for (let i = trail.length - 1; i >= start; i -= 1) {
    const literal = trail[i]!;
    if (keepsPhases) phase[literal >> 1] = literal & 1;
    value[literal] = 0;
    value[literal ^ 1] = 0;
    insertVariable(order, state, literal >> 1);
  }
  trail.length = start;
  levels.length = depth;
  state.head = start;
}

/** Learns from a conflict and turns its first literal; false where no assignment is left. */
function learn(search: Search, conflict: number): boolean {
  const { state, order, restarts } = search;
  if (state.levels.length === 0) {
    state.consistent = false;
    return false;
  }
  const { learnt, back, span } = analyzeConflict(state, conflict, order, restarts.conflicts);
  noteForRestarts(restarts, span);
  undoSearch(search, back);
  enqueue(state, learnt[0]!, learnt.length > 1 ? attach(state, learnt, span, restarts.conflicts) : NONE);
  return true;
}

function restart(search: Search): void {
  undoSearch(search, 0);
  if (search.state.learnts.length <= search.mostLearnt) return;
  forgetClauses(search.state);
  search.mostLearnt += MORE_LEARNT;
}

/** Takes the next assumption or tries something; says when an assumption does not hold, or everything is set. */
function decide({ state, order }: Search, assumptions: readonly number[]): 'no' | 'yes' | null {
  const { value, levels, trail } = state;
  const assumed = assumptions[levels.length];
  if (assumed !== undefined) {
    if (value[assumed] === -1) return 'no';
    levels.push(trail.length);
    if (value[assumed] === 0) enqueue(state, assumed, NONE);
    return null;
  }
  let variable = popVariable(order, state);
  while (variable !== NONE && value[2 * variable] !== 0) variable = popVariable(order, state);
  if (variable === NONE) return 'yes';
  levels.push(trail.length);
  enqueue(state, 2 * variable + state.phase[variable]!, NONE);
  return null;
}
