import type { Statement } from '../map/model.js';
import { moveTo } from './move-to.js';
import { type Front, type KeyedOverlay, type State, stateSaying } from './state.js';
import { treeAround } from './tree-folds.js';
import type { Walk } from './walk.js';

/** What a list of marks says that has none. */
export const NO_MARKS = 'Nothing is marked. Press m on a card to mark it.';

/** Lays something over the card; where it lies there already, takes it away. */
export function turnToOverlay(walk: Walk, state: State, name: KeyedOverlay): State {
  if (state.overlay?.name === name) return closeOverlay(state);
  // They would tell of other entries what is still to be thought about.
  if (walk.hide && (name === 'tree' || name === 'details'))
    return stateSaying(state, 'Not available with --hide.');
  const beneath = name === 'keys' ? frontOf(state) : null;
  const turned = { ...state, beneath, chosen: null, scroll: 0, row: 0, found: null };
  if (name !== 'tree') return { ...turned, overlay: { name } };
  const overlay = treeAround(walk, state.at);
  const row = overlay.rows.findIndex(({ statement }) => statement === state.at);
  return { ...turned, overlay, row };
}

function frontOf({ overlay, row, scroll, found, chosen }: State): Front {
  return { overlay, row, scroll, found, chosen };
}

/** Takes away what lies over the card; below a list of keys, what was there before comes back. */
export function closeOverlay(state: State): State {
  if (state.overlay === null) return state;
  if (state.beneath !== null) return { ...state, ...state.beneath, beneath: null };
  return { ...state, overlay: null, scroll: 0, row: 0, found: null };
}

/** The rows of an overlay that is a list; null for others. */
export function overlayRows(state: State): readonly { readonly statement: Statement }[] | null {
  if (state.overlay?.name === 'tree') return state.overlay.rows;
  if (state.overlay?.name === 'doubt') return state.overlay.grounds;
  return state.overlay?.name === 'marks' ? state.marks.map((statement) => ({ statement })) : null;
}

/** At a row of a list, or at its nearest end. */
export function toOverlayRow(state: State, row: number, rows: readonly unknown[]): State {
  return { ...state, row: Math.max(0, Math.min(rows.length - 1, row)) };
}

/** Goes to the entry of a row, from 0. An overlay that is no list stays as it is. */
export function openOverlayRow(state: State, row: number): State {
  const rows = overlayRows(state);
  if (rows === null) return state;
  const picked = rows[row];
  if (picked === undefined) return stateSaying(state, `There is no row ${row + 1}.`);
  return moveTo(state, picked.statement);
}
