import { analyze } from './analyze.js';
import { forget } from './forget.js';
import { orderOf } from './order.js';
import { propagate } from './propagate.js';
import { attach, emptyState, enqueue, NONE, newVariable } from './state.js';

/**
 * A solver for propositional clauses that learns from conflicts.
 *
 * Literals are numbers: variable v is `2 * v`, its negation `2 * v + 1`. Two watched literals, first unique implication
 * point, learnt clauses made shorter, and forgotten by the levels that they span (Audemard and Simon 2009), activity order
 * with decay, phases kept, restarts when lessons get worse (Biere and Fröhlich 2015), assumptions (Eén and Sörensson 2003).
 *
 * Written here, because it has to run at once in a command and in a web page, and to go on from one answer to the next:
 * solvers compiled to WebAssembly take longer to start than most questions take.
 */
export interface Solver {
  /** A new variable; `likely` is what is tried for it first. */
  variable(likely?: boolean): number;
  /** Adds a clause. Returns false when no assignment can satisfy all clauses any more. */
  add(literals: readonly number[]): boolean;
  /** Looks for an assignment that satisfies all clauses and these literals; `stopped` when time is over. */
  solve(assumptions?: readonly number[]): 'yes' | 'no' | 'stopped';
  /** Whether a literal is true in the assignment found last. */
  isTrue(literal: number): boolean;
  /** Bars the assignment found last, right after it was found without assumptions; the next search goes on from there. */
  bar(): void;
}

/** Learnt clauses kept at first, and how many more each time that some were forgotten. */
const LEARNT = 6000;
const MORE_LEARNT = 1000;
/** Conflicts between two looks at the clock. */
const LOOK = 256;

/** `expired` says whether to give up; it is asked now and then. */
export function solver(expired: () => boolean): Solver {
  const state = emptyState();
  const { trail, levels } = state;
  const order = orderOf(state);
  const restarts = restartPolicy();
  let model = new Int8Array(0);
  let goesOn = false;
  let mostLearnt = LEARNT;
  let conflicts = 0;

  function undoTo(depth: number): void {
    if (levels.length <= depth) return;
    const { value, phase } = state;
    const start = levels[depth]!;
    for (let i = trail.length - 1; i >= start; i -= 1) {
      const literal = trail[i]!;
      phase[literal >> 1] = literal & 1;
      value[literal] = 0;
      value[literal ^ 1] = 0;
      order.insert(literal >> 1);
    }
    trail.length = start;
    levels.length = depth;
    state.head = start;
  }

  /** Learns from a conflict and turns its first literal; false where no assignment is left. */
  function learn(conflict: number): boolean {
    conflicts += 1;
    if (levels.length === 0) {
      state.consistent = false;
      return false;
    }
    const { learnt, back, span } = analyze(state, conflict, order);
    restarts.learnt(span);
    undoTo(back);
    enqueue(state, learnt[0]!, learnt.length > 1 ? attach(state, learnt, span) : NONE);
    return true;
  }

  /** Takes the next assumption or tries something; says when an assumption does not hold, or everything is set. */
  function decide(assumptions: readonly number[]): 'no' | 'yes' | null {
    const { value } = state;
    const assumed = assumptions[levels.length];
    if (assumed !== undefined) {
      if (value[assumed] === -1) return 'no';
      levels.push(trail.length);
      if (value[assumed] === 0) enqueue(state, assumed, NONE);
      return null;
    }
    let variable = order.pop();
    while (variable !== NONE && value[2 * variable] !== 0) variable = order.pop();
    if (variable === NONE) return 'yes';
    levels.push(trail.length);
    enqueue(state, 2 * variable + state.phase[variable]!, NONE);
    return null;
  }

  return {
    variable(likely = false) {
      const variable = newVariable(state, likely);
      order.insert(variable);
      return variable;
    },
    add(literals) {
      undoTo(0);
      goesOn = false;
      const { value } = state;
      const distinct = new Set(literals);
      const clause = [...distinct].filter((literal) => value[literal] !== -1);
      if (clause.some((one) => value[one] === 1 || distinct.has(one ^ 1))) return state.consistent;
      if (clause.length === 0) state.consistent = false;
      else if (clause.length > 1) attach(state, clause, 0);
      else {
        enqueue(state, clause[0]!, NONE);
        state.consistent &&= propagate(state) === NONE;
      }
      return state.consistent;
    },
    solve(assumptions = []) {
      if (!goesOn || assumptions.length > 0) undoTo(0);
      goesOn = false;
      if (!state.consistent) return 'no';
      if (expired()) return 'stopped';
      for (;;) {
        const conflict = propagate(state);
        if (conflict !== NONE) {
          if (!learn(conflict)) return 'no';
          if (conflicts % LOOK === 0 && expired()) return 'stopped';
          continue;
        }
        if (restarts.isDue()) {
          undoTo(0);
          if (state.learnts.length > mostLearnt) {
            forget(state);
            mostLearnt += MORE_LEARNT;
          }
        }
        const end = decide(assumptions);
        if (end === 'yes') model = state.value.slice();
        if (end !== null) return end;
      }
    },
    isTrue: (literal) => model[literal] === 1,
    bar() {
      // What was decided forced the rest, so no other assignment has all of that.
      const clause = levels.map((start) => trail[start]! ^ 1).reverse();
      undoTo(Math.max(0, levels.length - 1));
      if (clause.length === 0) state.consistent = false;
      else enqueue(state, clause[0]!, clause.length > 1 ? attach(state, clause, 0) : NONE);
      goesOn = true;
    },
  };
}

/** The average span of late lessons is of so many, that of all lessons of so many. */
const LATE = 32;
const ALL = 4096;
/** A restart is due where late lessons span so much more than all did; and not before so many conflicts. */
const WORSE = 1.2;
const SOON = 500;

/** Says when to begin anew: when what is learnt of late is worse than usual (Biere and Fröhlich 2015). */
function restartPolicy() {
  let late = 0;
  let all = 0;
  let since = 0;
  let count = 0;
  return {
    learnt(span: number): void {
      count += 1;
      since += 1;
      // In the beginning, plain averages.
      late += (span - late) / Math.min(count, LATE);
      all += (span - all) / Math.min(count, ALL);
    },
    isDue(): boolean {
      if (since < SOON || late < WORSE * all) return false;
      since = 0;
      return true;
    },
  };
}
