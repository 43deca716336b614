import { MAX_BEARING_LINES } from '../render/step-bearings.js';
import { moveTo } from './move-to.js';
import { overlayRows, toOverlayRow } from './overlay.js';
import { revealedBearings } from './revealed.js';
import { type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** Goes to what bears on the statement and has a number on the card, from 1. */
export function openBearing(walk: Walk, state: State, number: number): State {
  const numbered = numberedBearings(walk, state);
  const bearing = numbered[number - 1];
  if (bearing === undefined) return stateSaying(state, noBearing(number, numbered.length));
  if (bearing.index >= revealedBearings(walk, state, state.at))
    return stateSaying(state, 'This is still hidden. Press Enter to reveal it.');
  return moveTo(state, bearing.statement);
}

/** What has a number on the card. Answers to an attack have none. */
function numberedBearings(walk: Walk, { at }: State) {
  return walk
    .bearings(at)
    .flatMap(({ answers, statement }, index) => (answers === null ? { statement, index } : []));
}

/** The line of the card with a number, as it is chosen; null where none can be seen. */
export function chosenByNumber(walk: Walk, state: State, number: number): number | null {
  const bearing = numberedBearings(walk, state)[number - 1];
  const shown = Math.min(revealedBearings(walk, state, state.at), MAX_BEARING_LINES);
  return bearing !== undefined && bearing.index < shown ? bearing.index : null;
}

function noBearing(number: number, count: number): string {
  if (count === 0) return 'Nothing supports or attacks this entry.';
  return `There is no number ${number}; the last is ${count}.`;
}

/** Moves the choice among what bears on the statement, around its ends; in a list, from row to row. */
export function chooseBearing(walk: Walk, state: State, by: 1 | -1): State {
  const rows = overlayRows(state);
  if (rows !== null) return toOverlayRow(state, state.row + by, rows);
  const count = Math.min(revealedBearings(walk, state, state.at), MAX_BEARING_LINES);
  if (count === 0) return stateSaying(state, 'Nothing here can be chosen.');
  const from = state.chosen ?? (by === 1 ? -1 : count);
  return { ...state, chosen: (from + by + count) % count };
}
