import { propagate } from './propagate.js';
import { newSearch, runSearch, type Search, undoSearch } from './search.js';
import { attach, enqueue, NONE, newVariable } from './solver-state.js';
import { insertVariable, neverTry } from './variable-order.js';

/**
 * A solver for propositional clauses that learns from conflicts (a SAT solver).
 *
 * Literals are numbers: variable v is `2 * v`, its negation `2 * v + 1`. *With a = 0 and b = 2, the clauses [0, 2] and [1, 3]
 * say that one of a and b is true, and one is false.*
 *
 * Two watched literals, first unique implication point, learnt clauses made shorter, and those forgotten that
 * have not been of use lately, activity order with decay, phases kept, restarts when learnt clauses get worse (Biere and
 * Fröhlich 2015), assumptions (Eén and Sörensson 2003).
 *
 * Why no package: it has to be small, to answer at once without being waited for, and to run in a web page as in a command.
 * Solvers that are compiled to WebAssembly or asm.js are many times as large, most are loaded asynchronously, and they take
 * longer to start than most questions take. Tests compare it with trying every assignment.
 */
export interface Solver {
  /** Gives the number of a new variable; `likely` is what is tried for it first. */
  variable(likely?: boolean): number;
  /** A new variable to which the clauses give a value once all others have one: nothing is tried for it. */
  derived(): number;
  /** Adds a clause. Returns false when no assignment can satisfy all clauses any more. */
  add(literals: readonly number[]): boolean;
  /** Looks for an assignment that satisfies all clauses and these literals; `stopped` when time is over, or after so many conflicts. */
  solve(assumptions?: readonly number[], mostConflicts?: number): 'yes' | 'no' | 'stopped';
  /** How many conflicts there were so far. */
  conflicts(): number;
  /** Whether a literal is true in the assignment found last. */
  isTrue(literal: number): boolean;
  /** Bars the assignment found last, right after it was found without assumptions; the next search goes on from there. */
  bar(): void;
  /** Adds a clause that the assignment found last does not satisfy, right after it was found without assumptions; the next search goes on from there. */
  block(literals: readonly number[]): void;
}

/**
 * What is tried for a variable: what it was last, which in most searches finds an assignment soon; or always what is likely. Then as many
 * variables have their likely value as can have it together: whatever does not have it was forced by those that do.
 */
export type Tries = 'last' | 'likely';

/** A solver without clauses. `expired` says whether to give up; it is asked now and then. */
export function solver(expired: () => boolean, tries: Tries = 'last'): Solver {
  const search = newSearch(tries === 'last');
  // Whether the next search goes on from where the last one ended.
  let goesOn = false;
  return {
    variable(likely = false) {
      const variable = newVariable(search.state, likely);
      insertVariable(search.order, search.state, variable);
      return variable;
    },
    derived() {
      const variable = newVariable(search.state, false);
      neverTry(search.order, variable);
      return variable;
    },
    add(literals) {
      goesOn = false;
      return addClause(search, literals);
    },
    solve(assumptions = [], mostConflicts = Number.POSITIVE_INFINITY) {
      if (!goesOn || assumptions.length > 0) undoSearch(search, 0);
      goesOn = false;
      return runSearch(search, assumptions, mostConflicts, expired);
    },
    conflicts: () => search.restarts.conflicts,
    isTrue: (literal) => search.model[literal] === 1,
    bar() {
      barAssignment(search);
      goesOn = true;
    },
    block(literals) {
      blockAssignment(search, literals);
      goesOn = true;
    },
  };
}

/** Adds a clause without its already false literals; adds nothing where it already holds. */
function addClause(search: Search, literals: readonly number[]): boolean {
  const { state } = search;
  undoSearch(search, 0);
  const distinct = new Set(literals);
  const clause = [...distinct].filter((literal) => state.value[literal] !== -1);
  const holds = clause.some((literal) => state.value[literal] === 1 || distinct.has(literal ^ 1));
  if (holds) return state.consistent;
  if (clause.length === 0) state.consistent = false;
  else if (clause.length > 1) attach(state, clause, 0);
  else {
    enqueue(state, clause[0]!, NONE);
    state.consistent &&= propagate(state) === NONE;
  }
  return state.consistent;
}

/** Forbids what was decided: it forced the rest, so only this assignment has all of it. */
function barAssignment(search: Search): void {
  const { state } = search;
  // The last decision first: its negation is what then follows.
  const clause = state.levels.map((start) => state.trail[start]! ^ 1).reverse();
  undoSearch(search, Math.max(0, state.levels.length - 1));
  if (clause.length === 0) state.consistent = false;
  else enqueue(state, clause[0]!, clause.length > 1 ? attach(state, clause, 0) : NONE);
}

/** Adds a clause that is false now, and takes back as little as lets it be true. */
function blockAssignment(search: Search, literals: readonly number[]): void {
  const { state } = search;
  const { level } = state;
  const clause = literals.filter((literal) => level[literal >> 1]! > 0);
  putHighestFirst(clause, 0, level);
  putHighestFirst(clause, 1, level);
  const [first, second] = clause.map((literal) => level[literal >> 1]!);
  if (first === undefined) state.consistent = false;
  else if (second === undefined || second < first) {
    undoSearch(search, second ?? 0);
    enqueue(state, clause[0]!, clause.length > 1 ? attach(state, clause, 0) : NONE);
  } else {
    undoSearch(search, first - 1);
    attach(state, clause, 0);
  }
}

/** Puts at a place of a clause the literal with the highest level of those from there on. */
function putHighestFirst(clause: number[], place: number, level: Int32Array): void {
  for (let i = place + 1; i < clause.length; i += 1) {
    const literal = clause[i]!;
    if (level[literal >> 1]! <= level[clause[place]! >> 1]!) continue;
    clause[i] = clause[place]!;
    clause[place] = literal;
  }
}
