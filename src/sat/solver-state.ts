/**
 * What a solver knows at a time, in flat arrays: it looks at them millions of times a second.
 *
 * Literals are numbers: variable v is `2 * v`, its negation `2 * v + 1`. A clause of three literals and more stands in
 * `arena`: at its place the number of its literals, then three numbers about it (its span is 0 for a clause that was added), then the
 * literals, the two watched ones first. A clause of two literals stands with both of them in `pairs`.
 */
export interface SolverState {
  /** By literal: 1 true, -1 false, 0 open. */
  value: Int8Array;
  /** By variable: the level at which it was set, why, and what it was last. */
  level: Int32Array;
  reason: Int32Array;
  phase: Uint8Array;
  activity: Float64Array;
  /** By variable: a mark for the time of an analysis. */
  seen: Uint8Array;
  variables: number;
  /** By literal: a literal that satisfies the clause anyway, perhaps, and the clause, of those that watch it. */
  readonly watches: number[][];
  /** By literal: the literals that hold where it does not. */
  readonly pairs: number[][];
  arena: Int32Array;
  used: number;
  /** Where in the arena the clauses that were added, and those that were learnt, begin. */
  added: number[];
  learnts: number[];
  /** The literals that are true, in the order in which they were set, and where each level begins. */
  readonly trail: number[];
  readonly levels: number[];
  /** How much of the trail was followed. */
  head: number;
  /** Whether the clauses can be satisfied, as far as is known. */
  consistent: boolean;
}

/** Reasons: a clause by its place; another literal of a pair as `-2 - literal`; or none, for a choice. */
export const NONE = -1;

/** So many numbers stand before the literals of a clause. */
export const HEAD = 4;
/** Where in a clause they stand: its span, where a literal to watch was found last, and after how many conflicts it last took part in one. */
export const SPAN = 1;
export const LAST_FOUND = 2;
export const LAST_USED = 3;

export function emptyState(): SolverState {
  return {
    value: new Int8Array(64),
    level: new Int32Array(32),
    reason: new Int32Array(32),
    phase: new Uint8Array(32),
    activity: new Float64Array(32),
    seen: new Uint8Array(32),
    variables: 0,
    watches: [],
    pairs: [],
    arena: new Int32Array(1024),
    used: 0,
    added: [],
    learnts: [],
    trail: [],
    levels: [],
    head: 0,
    consistent: true,
  };
}

/** A new variable; `likely` is what is tried for it first. */
export function newVariable(state: SolverState, likely: boolean): number {
  const variable = state.variables;
  state.variables += 1;
  if (state.variables > state.level.length) {
    const size = 2 * state.level.length;
    state.value = grown(state.value, new Int8Array(2 * size));
    state.level = grown(state.level, new Int32Array(size));
    state.reason = grown(state.reason, new Int32Array(size));
    state.phase = grown(state.phase, new Uint8Array(size));
    state.activity = grown(state.activity, new Float64Array(size));
    state.seen = grown(state.seen, new Uint8Array(size));
  }
  state.reason[variable] = NONE;
  state.phase[variable] = likely ? 0 : 1;
  state.watches.push([], []);
  state.pairs.push([], []);
  return variable;
}

/** What was in an array, in one with more room. */
function grown<T extends { set(values: ArrayLike<number>): void }>(from: ArrayLike<number>, to: T): T {
  to.set(from);
  return to;
}

/** Makes a literal true, at the level that is reached. */
export function enqueue(state: SolverState, literal: number, reason: number): void {
  const variable = literal >> 1;
  state.value[literal] = 1;
  state.value[literal ^ 1] = -1;
  state.level[variable] = state.levels.length;
  state.reason[variable] = reason;
  state.trail.push(literal);
}

/** Puts a clause of two literals and more where it is watched, by the first two. Gives what stands for it as a reason of the first. */
export function attach(state: SolverState, literals: readonly number[], span: number, lastUsed = 0): number {
  const [first, second] = literals;
  if (literals.length === 2) {
    state.pairs[first!]!.push(second!);
    state.pairs[second!]!.push(first!);
    return -2 - second!;
  }
  const place = state.used;
  const end = place + HEAD + literals.length;
  while (end > state.arena.length) state.arena = grown(state.arena, new Int32Array(2 * state.arena.length));
  state.arena[place] = literals.length;
  state.arena[place + SPAN] = span;
  state.arena[place + LAST_FOUND] = 2;
  state.arena[place + LAST_USED] = lastUsed;
  state.arena.set(literals, place + HEAD);
  state.used = end;
  state.watches[first!]!.push(second!, place);
  state.watches[second!]!.push(first!, place);
  (span === 0 ? state.added : state.learnts).push(place);
  return place;
}
