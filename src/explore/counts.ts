import { chosenByNumber } from './bearing-choice.js';
import { firstLineFor } from './lines-in-sight.js';
import { moveTo } from './move-to.js';
import { moveBySteps } from './moves.js';
import { overlayRows, toOverlayRow } from './overlay.js';
import { canScroll, type Extent, scrollByLines, scrollByPages } from './scroll.js';
import { type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** Commands that take a number before them, as in less and vim: `5j`, `50G`, `10%`. */

/** A number of more digits is no number of a card or a line. */
const MAX_DIGITS = 6;
/** So often a command is repeated at most. */
const MAX_TIMES = 1000;

/** The number that was typed before a command, or null for none. */
export function countBefore({ pending }: State): number | null {
  return /^\d+$/.test(pending) ? Number(pending) : null;
}

/** A state in which one more key of a command is typed. A digit also chooses what has that number on the card, or in a question. */
export function withPending(walk: Walk, state: State, key: string): State {
  const pending = (/\d/.test(key) ? state.pending + key : key).slice(0, MAX_DIGITS);
  const begun = { ...state, pending };
  const number = countBefore(begun);
  if (number === null) return begun;
  if (state.overlay?.name === 'doubt') return withGround(begun, state.overlay.grounds.length, number);
  if (state.overlay !== null) return begun;
  return { ...begun, chosen: chosenByNumber(walk, begun, number) };
}

/** With the entry chosen that has a number in the question why somebody doubts. */
function withGround(state: State, count: number, number: number): State {
  if (number <= count) return { ...state, row: number - 1 };
  const message =
    count === 0 ? 'There is nothing to choose.' : `There is no number ${number}; the last is ${count}.`;
  return stateSaying({ ...state, pending: '' }, message);
}

/** What a command makes of a state when it is repeated, until nothing changes any more. */
export function repeated(count: number | null, state: State, once: (state: State) => State): State {
  let now = state;
  for (let times = Math.min(count ?? 1, MAX_TIMES); times > 0; times -= 1) {
    const next = once(now);
    if (next.at === now.at && next.row === now.row && next.chosen === now.chosen) return next;
    now = next;
  }
  return now;
}

/**
 * Shows what is not yet seen of a card, and where nothing is, goes on to another card: with a number so many lines, pages or
 * cards further.
 */
export function readOn(
  walk: Walk,
  state: State,
  { by, unit }: { readonly by: 1 | -1; readonly unit: 'line' | 'page' },
  count: number | null,
  extent: Extent,
): State {
  const times = by * (count ?? 1);
  if (!canScroll(state, by, extent)) return moveBySteps(walk, state, times);
  return unit === 'line'
    ? scrollByLines(state, times, extent)
    : repeated(count, state, (now) => scrollByPages(now, by, extent));
}

/** Goes to the first or last card, line or row, or to the one with a number, or so far through all of them. */
export function jump(
  walk: Walk,
  state: State,
  to: 'first' | 'last' | 'percent',
  count: number | null,
  { height, maxScroll, texts }: Extent,
): State {
  if (to === 'percent' && count === null) return stateSaying(state, 'Type a number first, as in 50%.');
  const rows = overlayRows(state);
  const total = (rows ?? (state.overlay === null ? walk.steps : texts)).length;
  const number =
    to === 'percent' ? Math.ceil((total * count!) / 100) : (count ?? (to === 'first' ? 1 : total));
  const index = Math.max(0, Math.min(total, number) - 1);
  if (rows !== null) return toOverlayRow(state, index, rows);
  if (state.overlay === null) return moveTo(state, walk.steps[index]!);
  return { ...state, scroll: Math.min(firstLineFor(index, height), maxScroll) };
}
