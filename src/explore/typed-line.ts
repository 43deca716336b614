import { goToEntry } from './go-to.js';
import {
  EMPTY_LINE,
  editLine,
  erasedAfter,
  insertInLine,
  type LineEdit,
  lineOf,
  MAX_ANSWER_LENGTH,
  MAX_LINE_LENGTH,
} from './line-edits.js';
import { closeOverlay } from './overlay.js';
import { findOnPage } from './page-find.js';
import type { Extent } from './scroll.js';
import { clearSearch, searchSteps } from './search-steps.js';
import { giveReason, ownReason, withoutOwnReason } from './stance-dialogue.js';
import type { State, TypedLine } from './state.js';
import { completeId, entriesMeant } from './typed-id.js';
import type { Walk } from './walk.js';

/** The line at the foot of the window: a search, a place to go to, words to find on a page, or a reason to agree or doubt. */

/** So many lines that were entered are remembered. */
const MAX_ENTERED_LINES = 50;
/** Of what a line can mean, so much can be chosen with the arrows. */
const MAX_PICKED_ROWS = 1000;

/** Begins a line to type in. A search of the cards and a reason are typed at the card; for others the page stays. */
export function beginLine(state: State, purpose: TypedLine['purpose']): State {
  const base = purpose === 'find' || purpose === 'goto' ? state : closeOverlay(state);
  const line = purpose === 'reason' ? lineOf(ownReason(state)) : EMPTY_LINE;
  return { ...base, typing: { ...line, purpose, picked: null, recalled: 0, draft: '' } };
}

/** Leaves the line. A reason that was begun can be brought back as a line that was entered. */
export function leaveLine(state: State): State {
  const { typing } = state;
  if (typing === null) return state;
  const text = typing.text.trim();
  const left = { ...state, typing: null };
  if (typing.purpose !== 'reason' || text === ownReason(state)) return left;
  const key = state.stances.get(state.at) === 'agree' ? '+' : '-';
  return {
    ...left,
    entered: withEntered(state.entered, { purpose: typing.purpose, text }),
    message: text === '' ? null : `Not noted. To go on writing, press ${key}, then w and Up.`,
  };
}

/** Writes into the line, and says so where not all of it was taken. */
export function writeInLine(state: State, more: string): State {
  if (state.typing === null) return state;
  const most = state.typing.purpose === 'reason' ? MAX_ANSWER_LENGTH : MAX_LINE_LENGTH;
  const { line, note } = insertInLine(state.typing, more, most);
  return { ...state, typing: { ...state.typing, ...line, picked: null, recalled: 0 }, message: note };
}

/** Edits the line. To erase a character of an empty line closes it. */
export function editTypedLine(state: State, edit: LineEdit): State {
  const { typing } = state;
  if (typing === null) return state;
  if (typing.text === '' && edit.does === 'erase' && edit.to === 'character before')
    return { ...state, typing: null };
  const line = editLine(typing, edit);
  const erased = erasedAfter(typing, edit, line, state.erased);
  const isSame = line.text === typing.text;
  return { ...state, erased, typing: { ...typing, ...line, picked: isSame ? typing.picked : null } };
}

/** Brings back a line that was entered before, or goes on to the one after it; past the latest is the new one. */
export function recallLine(state: State, by: 1 | -1): State {
  const { typing } = state;
  if (typing === null) return state;
  const lines = state.entered.filter(({ purpose }) => purpose === typing.purpose);
  const recalled = Math.max(0, Math.min(lines.length, typing.recalled + by));
  if (recalled === typing.recalled) return state;
  const draft = typing.recalled === 0 ? typing.text : typing.draft;
  const text = recalled === 0 ? draft : lines[recalled - 1]!.text;
  return { ...state, typing: { ...typing, ...lineOf(text), picked: null, recalled, draft } };
}

/** Chooses among what the line can mean; before the first row nothing is chosen. */
export function pickEntry(walk: Walk, state: State, by: 1 | -1): State {
  const { typing } = state;
  if (typing?.purpose !== 'goto') return state;
  const count = entriesMeant(walk, typing.text, MAX_PICKED_ROWS).length;
  const row = (typing.picked ?? -1) + by;
  return { ...state, typing: { ...typing, picked: row < 0 ? null : Math.min(count - 1, row) } };
}

/** Goes to a row of what the line can mean. */
export function goToPicked(walk: Walk, state: State, row: number): State {
  const { typing } = state;
  if (typing?.purpose !== 'goto') return state;
  const picked = entriesMeant(walk, typing.text, row + 1)[row];
  return picked === undefined ? state : goToEntry(walk, { ...state, typing: null }, picked.id);
}

/** Completes an id in the line. */
export function completeLine(walk: Walk, state: State): State {
  if (state.typing?.purpose !== 'goto') return state;
  const line = lineOf(completeId(walk, state.typing.text));
  return { ...state, typing: { ...state.typing, ...line, picked: null } };
}

/** Does what the line was typed for. */
export function enterLine(walk: Walk, before: State, typing: TypedLine, extent: Extent): State {
  if (typing.picked !== null) return goToPicked(walk, before, typing.picked);
  const { purpose } = typing;
  const text = typing.text.trim();
  const state = { ...before, typing: null, entered: withEntered(before.entered, { purpose, text }) };
  if (purpose === 'find') return text === '' ? { ...state, found: null } : findOnPage(state, text, extent);
  if (purpose === 'reason') return text === '' ? withoutOwnReason(state) : giveReason(state, { words: text });
  if (purpose === 'search') return text === '' ? clearSearch(state) : searchSteps(walk, state, text);
  return text === '' ? state : goToEntry(walk, state, text);
}

function withEntered(entered: State['entered'], line: State['entered'][number]): State['entered'] {
  if (line.text === '') return entered;
  const others = entered.filter(({ purpose, text }) => purpose !== line.purpose || text !== line.text);
  return [line, ...others].slice(0, MAX_ENTERED_LINES);
}
