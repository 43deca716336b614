import type { Statement } from '../map/model.js';
import type { State } from './state.js';

/** Further back than this nobody goes; without an end, each step would cost more than the one before. */
const MAX_PAST_STEPS = 1000;

/** At a statement, with a way back to the one before. */
export function moveTo(state: State, statement: Statement): State {
  if (statement === state.at) return moveToTop(state);
  const past = [...state.past.slice(1 - MAX_PAST_STEPS), state.at];
  return { ...moveWithin(state, statement), past, future: [] };
}

/** At a statement, which is seen now; the way back and forward stays as it was. */
export function moveWithin(state: State, statement: Statement): State {
  const seen = state.seen.has(statement) ? state.seen : new Set(state.seen).add(statement);
  return { ...moveToTop(state), at: statement, seen };
}

/** At the top of the card, without anything over it. */
export function moveToTop(state: State): State {
  return { ...state, overlay: null, beneath: null, chosen: null, scroll: 0, row: 0, found: null };
}
