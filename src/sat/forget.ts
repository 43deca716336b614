import { attach, HEAD, type State } from './state.js';

/** Clauses that span so few levels are never forgotten. */
const SHORT = 2;

/**
 * Forgets the half of the learnt clauses that span the most levels, but for short ones, and what is satisfied for good.
 * Only at level 0, where no clause is a reason any more. Linear in the clauses.
 */
export function forget(state: State): void {
  const { arena, watches, value } = state;
  const bySpan = state.learnts.toSorted((a, b) => arena[a + 1]! - arena[b + 1]! || b - a);
  const kept = bySpan.filter((place, i) => i < bySpan.length / 2 || arena[place + 1]! <= SHORT);
  // In the order in which they were learnt, so that they stand in memory as before.
  const places = state.given.concat(kept.sort((a, b) => a - b));
  state.arena = new Int32Array(arena.length);
  state.used = 0;
  state.given = [];
  state.learnts = [];
  for (const watching of watches) watching.length = 0;
  for (const place of places) {
    const literals = Array.from(arena.subarray(place + HEAD, place + HEAD + arena[place]!));
    if (literals.some((literal) => value[literal] === 1)) continue;
    attach(
      state,
      literals.filter((literal) => value[literal] === 0),
      arena[place + 1]!,
    );
  }
}
