import { lastPropagated } from './propagate.js';
import { HEAD, LAST_USED, NONE, type SolverState } from './solver-state.js';
import { bumpVariable, decayVariables, type VariableOrder } from './variable-order.js';

/** What a conflict teaches: a clause, the literal to turn first; the level to go back to; and how many levels it spans. */
interface Lesson {
  readonly learnt: number[];
  readonly back: number;
  readonly span: number;
}

/** Marks of variables: in the learnt clause or resolved away; forced by what is in it. */
const MET = 1;
const FORCED = 2;

/**
 * Learns from a conflict: a clause that rules out what led to it, however little of what was tried before had to do with
 * it. *Where a and b were tried, and b forced something that a forbids, the clause says that a and b are not both true.*
 *
 * It is the clause of the first unique implication point (Marques-Silva and Sakallah 1996), without the literals that its others
 * force (Sörensson and Biere 2009). `now` is how many conflicts there were: the clauses that took part are marked with it.
 */
export function analyzeConflict(
  state: SolverState,
  conflict: number,
  order: VariableOrder,
  now: number,
): Lesson {
  const { trail, levels, level, reason, seen, arena } = state;
  const current = levels.length;
  const learnt: number[] = [NONE];
  let unresolved = 0;
  const meet = (literal: number) => {
    const variable = literal >> 1;
    if (seen[variable] === MET || level[variable] === 0) return;
    seen[variable] = MET;
    bumpVariable(order, state, variable);
    if (level[variable] === current) unresolved += 1;
    else learnt.push(literal);
  };
  let place = trail.length - 1;
  let pivot = NONE;
  if (conflict < NONE) meet(lastPropagated(state));
  for (let because = conflict; ; because = reason[pivot >> 1]!) {
    if (because < NONE) meet(-2 - because);
    else {
      arena[because + LAST_USED] = now;
      const end = because + HEAD + arena[because]!;
      for (let i = because + HEAD; i < end; i += 1) if (arena[i] !== pivot) meet(arena[i]!);
    }
    while (seen[trail[place]! >> 1] !== MET) place -= 1;
    pivot = trail[place]!;
    place -= 1;
    unresolved -= 1;
    if (unresolved === 0) break;
  }
  learnt[0] = pivot ^ 1;
  const marked = learnt.concat(trail.slice(place + 1));
  minimize(state, learnt, marked);
  for (const literal of marked) seen[literal >> 1] = 0;
  decayVariables(order);
  return { learnt, back: secondLevel(state, learnt), span: spanOf(state, learnt) };
}

/** Takes out of a learnt clause what the others force, however indirectly. What is marked meanwhile is added to `marked`. */
function minimize(state: SolverState, learnt: number[], marked: number[]): void {
  const { level, reason } = state;
  // The levels of the clause, roughly: what is of no other level can only be forced by them.
  let levels = 0;
  for (const literal of learnt) levels |= 1 << (level[literal >> 1]! & 31);
  let kept = 1;
  for (let i = 1; i < learnt.length; i += 1) {
    const literal = learnt[i]!;
    if (reason[literal >> 1] === NONE || !isForced(state, literal, levels, marked)) learnt[kept++] = literal;
  }
  learnt.length = kept;
}

/** Whether a literal is false by the others of the clause alone. Iterative: chains of reasons can be long. */
function isForced(
  { level, reason, seen, arena }: SolverState,
  top: number,
  levels: number,
  marked: number[],
): boolean {
  const before = marked.length;
  const stack = [top];
  /** Whether a literal that has to be false for it is so by the clause, as far as can be told. */
  const isFine = (literal: number) => {
    const variable = literal >> 1;
    if (level[variable] === 0 || seen[variable] !== 0) return true;
    if (reason[variable] === NONE || (levels & (1 << (level[variable]! & 31))) === 0) return false;
    seen[variable] = FORCED;
    marked.push(literal);
    stack.push(literal);
    return true;
  };
  for (let literal = stack.pop(); literal !== undefined; literal = stack.pop()) {
    const because = reason[literal >> 1]!;
    const start = because + HEAD;
    const end = because < 0 ? start : start + arena[because]!;
    let fine = because >= 0 || isFine(-2 - because);
    for (let i = start; fine && i < end; i += 1) fine = arena[i]! >> 1 === literal >> 1 || isFine(arena[i]!);
    if (fine) continue;
    for (let i = before; i < marked.length; i += 1) seen[marked[i]! >> 1] = 0;
    marked.length = before;
    return false;
  }
  return true;
}

/** The highest level but the first literal's; a literal of it is put second, to be watched. */
function secondLevel({ level }: SolverState, learnt: number[]): number {
  let back = 0;
  for (let i = 1; i < learnt.length; i += 1) {
    const literal = learnt[i]!;
    if (level[literal >> 1]! <= back) continue;
    back = level[literal >> 1]!;
    learnt[i] = learnt[1]!;
    learnt[1] = literal;
  }
  return back;
}

function spanOf({ level }: SolverState, learnt: readonly number[]): number {
  return new Set(learnt.map((literal) => level[literal >> 1])).size;
}
