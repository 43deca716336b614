import type { Action } from './action.js';
import { askToBrowse, askToCopy, askToEdit, askToReload } from './asked.js';
import { chooseBearing, openBearing } from './bearing-choice.js';
import { countBefore, jump, readOn, repeated, withPending } from './counts.js';
import { doesNothing } from './does-nothing.js';
import { moveTo } from './move-to.js';
import { MOVES, type Move, moveBySteps } from './moves.js';
import { closeOverlay, openOverlayRow, overlayRows, turnToOverlay } from './overlay.js';
import { clearFound, findAgain } from './page-find.js';
import { isRevealed } from './revealed.js';
import { ALL_SHOWN, type Extent, scrollByLines, scrollByPages, scrollToVerdict } from './scroll.js';
import { clearSearch } from './search-steps.js';
import {
  answerQuestion,
  isStanceQuestion,
  leaveQuestion,
  takeStance,
  toggleQuestions,
} from './stance-dialogue.js';
import { type State, stateSaying } from './state.js';
import { foldRow, unfoldRow } from './tree-folds.js';
import {
  beginLine,
  completeLine,
  editTypedLine,
  enterLine,
  goToPicked,
  leaveLine,
  pickEntry,
  recallLine,
  writeInLine,
} from './typed-line.js';
import type { Walk } from './walk.js';

/** What an action of the walk makes of its state. */

/**
 * The state after an action. Pure: the walk, the state and the extent of what is on the screen go in, a new
 * state comes out. Costs at most one pass over the steps.
 */
export function reduce(walk: Walk, before: State, action: Action, extent: Extent = ALL_SHOWN): State {
  const count = countBefore(before);
  const kept: State = { ...before, message: null, request: null };
  const state: State = { ...kept, pending: '' };
  switch (action.type) {
    case 'begin-command':
      return withPending(walk, kept, action.key);
    case 'move':
      return move(walk, state, action.to, count);
    case 'read-on':
      return readOn(walk, state, action, count, extent);
    case 'jump':
      return jump(walk, state, action.to, count, extent);
    case 'scroll-lines':
      return scrollByLines(state, action.lines * (count ?? 1), extent);
    case 'scroll-pages':
      return scrollByPages(state, action.pages * (count ?? 1), extent);
    case 'choose':
      return repeated(count, state, (now) => chooseBearing(walk, now, action.by));
    case 'enter':
      return enter(walk, state, count, extent);
    case 'open':
      return open(walk, state, action.number);
    case 'close':
      return close(state);
    case 'visit':
      return moveTo(state, action.statement);
    case 'overlay':
      return turnToOverlay(walk, state, action.name);
    case 'fold':
      return foldRow(state);
    case 'unfold':
      return unfoldRow(state);
    case 'find':
      return findAgain(state, action.by, extent);
    case 'mark':
      return mark(state);
    case 'stance':
      return takeStance(walk, state, action.stance);
    case 'toggle-questions':
      return toggleQuestions(state);
    case 'clear':
      return before.pending === '' ? clear(state) : { ...state, chosen: null };
    case 'copy':
      return askToCopy(walk, state, action.what);
    case 'browse':
      return askToBrowse(walk, state);
    case 'edit-file':
      return askToEdit(walk, state);
    case 'reload':
      return askToReload(action.unasked ? before : state, action.unasked);
    case 'say':
      return stateSaying(state, action.sentence);
    case 'unknown-key':
      return stateSaying(state, doesNothing(action.key));
    case 'redraw':
      return state;
    case 'leave':
      return { ...state, isOver: true };
    default:
      return typeLine(walk, state, action);
  }
}

/** Leaves what is in front: a line that is typed, a question, a page. */
function close(state: State): State {
  if (state.typing !== null) return leaveLine(state);
  return isStanceQuestion(state.overlay) ? leaveQuestion(state) : closeOverlay(state);
}

/** Goes to what has a number, or answers a question by it. */
function open(walk: Walk, state: State, number: number): State {
  if (state.overlay === null) return openBearing(walk, state, number);
  if (isStanceQuestion(state.overlay)) return answerQuestion(state, state.overlay, number - 1);
  return openOverlayRow(state, number - 1);
}

type LineAction = Extract<
  Action,
  { type: 'begin-line' | 'write' | 'edit-line' | 'put-back' | 'recall' | 'pick' | 'go-to-pick' | 'complete' }
>;

/** What an action makes of the line that is typed. */
function typeLine(walk: Walk, state: State, action: LineAction): State {
  switch (action.type) {
    case 'begin-line':
      return beginLine(state, action.purpose);
    case 'write':
      return writeInLine(state, action.text);
    case 'edit-line':
      return editTypedLine(state, action.edit);
    case 'put-back':
      return writeInLine(state, state.erased.text);
    case 'recall':
      return recallLine(state, action.by);
    case 'pick':
      return pickEntry(walk, state, action.by);
    case 'go-to-pick':
      return goToPicked(walk, state, action.row);
    case 'complete':
      return completeLine(walk, state);
  }
}

/** Goes to another step; with a number, so many times. */
function move(walk: Walk, state: State, to: Move, count: number | null): State {
  if (to === 'next') return moveBySteps(walk, state, count ?? 1);
  if (to === 'previous') return moveBySteps(walk, state, -(count ?? 1));
  return repeated(count, state, (now) => MOVES[to](walk, now));
}

/** What Enter does: the line that was typed, the row or line that is chosen, what is hidden, the rest of the card, the next step. */
function enter(walk: Walk, state: State, count: number | null, extent: Extent): State {
  if (state.typing !== null) return enterLine(walk, state, state.typing, extent);
  if (isStanceQuestion(state.overlay)) return answerQuestion(state, state.overlay, state.row);
  if (state.overlay !== null)
    return overlayRows(state) === null ? closeOverlay(state) : openOverlayRow(state, state.row);
  if (count !== null) return openBearing(walk, state, count);
  if (state.chosen !== null) return moveTo(state, walk.bearings(state.at)[state.chosen]!.statement);
  if (!isRevealed(walk, state, state.at)) return reveal(walk, state, extent);
  return readOn(walk, state, { by: 1, unit: 'page' }, null, extent);
}

/** Takes back a choice, or else a search; on a page, the search for words on it. */
function clear(state: State): State {
  if (state.overlay !== null) return clearFound(state);
  return state.chosen === null ? clearSearch(state) : { ...state, chosen: null };
}

/** Reveals one more of what is hidden, and brings it into sight: it is at the end of the card, but the verdict near its beginning. */
function reveal(walk: Walk, state: State, extent: Extent): State {
  const count = (state.revealed.get(state.at) ?? 0) + 1;
  const now = { ...state, revealed: new Map(state.revealed).set(state.at, count) };
  const isLast = isRevealed(walk, now, now.at);
  return { ...now, scroll: isLast ? scrollToVerdict(extent) : Number.MAX_SAFE_INTEGER };
}

/** Marks the statement, or takes its mark away; in a list, that of the chosen row. */
function mark(state: State): State {
  const rows = overlayRows(state);
  const statement = rows === null ? state.at : rows[state.row]?.statement;
  if (statement === undefined) return stateSaying(state, 'There is nothing to mark.');
  const isMarked = state.marks.includes(statement);
  const marks = isMarked ? state.marks.filter((marked) => marked !== statement) : [...state.marks, statement];
  const row =
    state.overlay?.name === 'marks' ? Math.max(0, Math.min(state.row, marks.length - 1)) : state.row;
  return { ...state, marks, row, message: isMarked ? 'Mark removed.' : "Marked. Press ' to list the marks." };
}
