import { headlineOf } from '../map/headline.js';
import { occurrences } from '../words/occurrences.js';
import { clip } from '../words/text.js';
import { firstLineFor } from './lines-in-sight.js';
import { overlayRows, toOverlayRow } from './overlay.js';
import type { Extent } from './scroll.js';
import { type State, stateSaying } from './state.js';

/** Finding words on the page or in the list that lies over a card. */

/** Goes to the first line or row, from what is on the screen on, that has a text. */
export function findOnPage(state: State, text: string, extent: Extent): State {
  const first = overlayRows(state) === null ? Math.min(state.scroll, extent.maxScroll) : state.row;
  return findFrom(state, text, first - 1, 1, extent);
}

/** Goes to the next or previous line or row that has what is looked for, around the ends. */
export function findAgain(state: State, by: 1 | -1, extent: Extent): State {
  const { found } = state;
  if (found === null)
    return stateSaying(state, 'You have not searched yet. Press / to find words on this page.');
  const from = overlayRows(state) === null ? found.line : state.row;
  return findFrom(state, found.text, from, by, extent);
}

/** Goes to the nearest line or row after or before one that has a text. */
function findFrom(state: State, text: string, from: number, by: 1 | -1, extent: Extent): State {
  const hits = textsOf(state, extent).flatMap((line, i) => (occurrences(line, [text]).length > 0 ? [i] : []));
  const next = by === 1 ? hits.find((line) => line > from) : hits.findLast((line) => line < from);
  const line = next ?? hits.at(by === 1 ? 0 : -1);
  if (line === undefined) {
    const missed = { text, line: Math.max(0, from), number: 0, total: 0 };
    return stateSaying({ ...state, found: missed }, `Nothing on this page contains "${clip(text)}".`);
  }
  const found = { text, line, number: hits.indexOf(line) + 1, total: hits.length };
  const there = goToLine({ ...state, found }, line, extent);
  if (next !== undefined) return there;
  if (line === from) return stateSaying(there, 'This is the only hit.');
  const end = by === 1 ? 'top' : 'end';
  return stateSaying(there, `Starting again from the ${end}: ${found.number} of ${found.total}.`);
}

/** Without what is looked for on the page. */
export function clearFound(state: State): State {
  return state.found === null ? state : { ...state, found: null, message: 'Search cleared.' };
}

function goToLine(state: State, line: number, { height, maxScroll }: Extent): State {
  const rows = overlayRows(state);
  return rows === null
    ? { ...state, scroll: Math.min(firstLineFor(line, height), maxScroll) }
    : toOverlayRow(state, line, rows);
}

/** What the lines of a page, or the rows of a list, say. */
function textsOf(state: State, { texts }: Extent): readonly string[] {
  const rows = overlayRows(state);
  if (rows === null) return texts;
  return rows.map(({ statement }) => `${statement.id} ${headlineOf(statement, '')} ${statement.text}`);
}
