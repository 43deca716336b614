import type { Source, Statement } from '../map/model.js';
import { oneLine } from '../words/text.js';
import { overlayRows } from './overlay.js';
import { revealedBearings } from './revealed.js';
import { type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** What keys ask of the world outside: to copy, to open a source, to edit the file, to read it again. */

/** The entry that such a key is about: the chosen row or line, or else that of the card. */
function subjectOf(walk: Walk, state: State): Statement {
  const rows = overlayRows(state);
  if (rows !== null) return rows[state.row]?.statement ?? state.at;
  return state.chosen === null ? state.at : walk.bearings(state.at)[state.chosen]!.statement;
}

export function askToCopy(walk: Walk, state: State, what: 'id' | 'text'): State {
  const { id, text } = subjectOf(walk, state);
  const request =
    what === 'id'
      ? ({ does: 'copy', text: id, what: `the id "${id}"` } as const)
      : ({ does: 'copy', text: oneLine(text), what: `the text of ${id}` } as const);
  return { ...state, request };
}

export function askToEdit(walk: Walk, state: State): State {
  return { ...state, request: { does: 'edit', statement: subjectOf(walk, state) } };
}

export function askToReload(state: State, unasked: boolean): State {
  return { ...state, request: { does: 'reload', unasked } };
}

/** Asks for the source of an entry; if it has no address, for that of the only entry on the card that has one. */
export function askToBrowse(walk: Walk, state: State): State {
  const subject = subjectOf(walk, state);
  const own = addressOf(subject.source);
  if (own !== null) return { ...state, request: { does: 'browse', address: own } };
  if (subject !== state.at) return stateSaying(state, `${subject.id} has no source with an address.`);
  const shown = walk.bearings(state.at).slice(0, revealedBearings(walk, state, state.at));
  const addresses = new Set(shown.flatMap(({ statement }) => addressOf(statement.source) ?? []));
  const [address] = addresses;
  if (address === undefined) return stateSaying(state, 'This card has no source with an address.');
  if (addresses.size > 1)
    return stateSaying(state, 'Several entries here have a source. Type the number of one first, as in 2o.');
  return { ...state, request: { does: 'browse', address } };
}

/** Where a source can be read: its own address or that of its DOI; null where it has none that a browser may be given. */
export function addressOf(source: Source | null): string | null {
  if (source === null) return null;
  const { URL: address, DOI: doi } = source;
  if (typeof address === 'string' && isWebAddress(address.trim())) return new URL(address.trim()).href;
  return typeof doi === 'string' ? `https://doi.org/${encodeURI(doi.trim())}` : null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
