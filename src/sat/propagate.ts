import { enqueue, HEAD, LAST_FOUND, NONE, type SolverState } from './solver-state.js';

/**
 * Follows all that is forced: where all literals of a clause but one are false, that one is true. Gives a conflict: the place of a clause that is false, or `-2 - literal` where that literal
 * and the other one of a pair are (the other is the last one followed); `NONE` for no conflict.
 *
 * Two watched literals (Moskewicz et al. 2001), with a literal beside each that often spares looking at the clause
 * (Chu, Harwood and Stuckey 2009).
 */
export function propagate(state: SolverState): number {
  const { trail, watches, pairs, value } = state;
  while (state.head < trail.length) {
    const falsified = trail[state.head]! ^ 1;
    const others = pairs[falsified]!;
    for (let i = 0; i < others.length; i += 1) {
      const other = others[i]!;
      if (value[other] === 1) continue;
      if (value[other] === -1) return -2 - other;
      enqueue(state, other, -2 - falsified);
    }
    state.head += 1;
    const conflict = followWatches(state, watches[falsified]!, falsified);
    if (conflict !== NONE) return conflict;
  }
  return NONE;
}

/** The literal of a pair that was followed when the conflict in it was found. */
export function lastPropagated({ trail, head }: SolverState): number {
  return trail[head]! ^ 1;
}

function followWatches(state: SolverState, watching: number[], falsified: number): number {
  const { value, arena, watches } = state;
  const count = watching.length;
  let kept = 0;
  for (let i = 0; i < count; i += 2) {
    const likely = watching[i]!;
    const place = watching[i + 1]!;
    if (value[likely] === 1) {
      watching[kept++] = likely;
      watching[kept++] = place;
      continue;
    }
    const start = place + HEAD;
    const first = arena[start] === falsified ? arena[start + 1]! : arena[start]!;
    arena[start] = first;
    arena[start + 1] = falsified;
    if (first !== likely && value[first] === 1) {
      watching[kept++] = first;
      watching[kept++] = place;
      continue;
    }
    const end = start + arena[place]!;
    // From where the last look ended, and around: long clauses are not gone through again and again (Gent 2013).
    const from = start + arena[place + LAST_FOUND]!;
    let next = from;
    while (next < end && value[arena[next]!] === -1) next += 1;
    if (next === end) {
      next = start + 2;
      while (next < from && value[arena[next]!] === -1) next += 1;
      if (next === from) next = end;
    }
    if (next < end) {
      arena[place + LAST_FOUND] = next - start;
      const literal = arena[next]!;
      arena[start + 1] = literal;
      arena[next] = falsified;
      watches[literal]!.push(first, place);
      continue;
    }
    watching[kept++] = first;
    watching[kept++] = place;
    if (value[first] === -1) {
      for (let rest = i + 2; rest < count; rest += 1) watching[kept++] = watching[rest]!;
      watching.length = kept;
      return place;
    }
    enqueue(state, first, place);
  }
  watching.length = kept;
  return NONE;
}
