import { attach, HEAD, LAST_USED, type SolverState, SPAN } from './solver-state.js';

/** Learnt clauses that span so few levels are never forgotten. */
const MAX_SPAN_KEPT = 2;

/**
 * Forgets the half of the learnt clauses that have not taken part in a conflict for the longest time, but for those that span few
 * levels, and what is satisfied for good. (In hard frameworks all spans are about the same, so they do not tell which clause is of use.) Only at level 0, where no clause is a reason any more. Linear in the clauses.
 */
export function forgetClauses(state: SolverState): void {
  const { arena, watches, value } = state;
  const latestFirst = state.learnts.toSorted(
    (a, b) => arena[b + LAST_USED]! - arena[a + LAST_USED]! || b - a,
  );
  const kept = latestFirst.filter(
    (place, i) => i < latestFirst.length / 2 || arena[place + SPAN]! <= MAX_SPAN_KEPT,
  );
  // In the order in which they were learnt, so that they stand in memory as before.
  const places = state.added.concat(kept.sort((a, b) => a - b));
  state.arena = new Int32Array(arena.length);
  state.used = 0;
  state.added = [];
  state.learnts = [];
  for (const watching of watches) watching.length = 0;
  for (const place of places) {
    const literals = Array.from(arena.subarray(place + HEAD, place + HEAD + arena[place]!));
    if (literals.some((literal) => value[literal] === 1)) continue;
    attach(
      state,
      literals.filter((literal) => value[literal] === 0),
      arena[place + SPAN]!,
      arena[place + LAST_USED]!,
    );
  }
}
