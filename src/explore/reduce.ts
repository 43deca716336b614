import type { Action } from './action.js';
import { chooseBearing, openBearing } from './bearing-choice.js';
import { moveTo } from './move-to.js';
import { MOVES, moveToNext } from './moves.js';
import { closeOverlay, openOverlayRow, overlayRows, turnToOverlay } from './overlay.js';
import { isRevealed } from './revealed.js';
import { type Extent, scrollByLines, scrollByPages } from './scroll.js';
import { clearSearch } from './search-steps.js';
import {
  answerQuestion,
  isStanceQuestion,
  leaveQuestion,
  takeStance,
  toggleQuestions,
} from './stance-dialogue.js';
import { type State, stateSaying } from './state.js';
import { beginLine, completeLine, enterLine, eraseInLine, writeInLine } from './typed-line.js';
import type { Walk } from './walk.js';

/** What an action of the walk makes of its state. */

const NO_WINDOW: Extent = { height: 20, maxScroll: Number.POSITIVE_INFINITY };

/**
 * The state after an action. Pure: the walk, the state and the extent of what is on the screen go in, a new
 * state comes out. Costs at most one pass over the steps.
 */
export function reduce(walk: Walk, before: State, action: Action, extent: Extent = NO_WINDOW): State {
  const state: State = { ...before, message: null };
  switch (action.type) {
    case 'move':
      return MOVES[action.to](walk, state);
    case 'enter':
      return enter(walk, state);
    case 'close':
      return close(state);
    case 'open':
      return open(walk, state, action.number);
    case 'choose':
      return chooseBearing(walk, state, action.by);
    case 'scroll-lines':
      return scrollByLines(state, action.lines, extent);
    case 'scroll-pages':
      return scrollByPages(state, action.pages, extent);
    case 'overlay':
      return turnToOverlay(walk, state, action.name);
    case 'mark':
      return mark(state);
    case 'stance':
      return takeStance(walk, state, action.stance);
    case 'toggle-questions':
      return toggleQuestions(state);
    case 'clear':
      return clearSearch(state);
    case 'begin-line':
      return beginLine(state, action.purpose);
    case 'write':
      return writeInLine(state, action.text);
    case 'erase':
      return eraseInLine(state, action.what);
    case 'complete':
      return completeLine(walk, state);
    case 'say':
      return stateSaying(state, action.sentence);
    case 'unknown-key':
      return stateSaying(state, `${action.key} does nothing here. Press ? to see the keys.`);
    case 'redraw':
      return state;
    case 'leave':
      return { ...state, isOver: true };
  }
}

/** Leaves what is in front: a line that is typed, a question, a page. */
function close(state: State): State {
  if (state.typing !== null) return { ...state, typing: null };
  return isStanceQuestion(state.overlay) ? leaveQuestion(state) : closeOverlay(state);
}

/** Goes to what has a number, or answers a question by it. */
function open(walk: Walk, state: State, number: number): State {
  if (state.overlay === null) return openBearing(walk, state, number);
  if (isStanceQuestion(state.overlay)) return answerQuestion(state, state.overlay, number - 1);
  return openOverlayRow(state, number - 1);
}

/** What Enter does: the line that was typed, the row or line that is chosen, what is hidden, the next step. */
function enter(walk: Walk, state: State): State {
  if (state.typing !== null) return enterLine(walk, state, state.typing);
  if (isStanceQuestion(state.overlay)) return answerQuestion(state, state.overlay, state.row);
  if (state.overlay !== null)
    return overlayRows(state) === null ? closeOverlay(state) : openOverlayRow(state, state.row);
  if (state.chosen !== null) return moveTo(state, walk.bearings(state.at)[state.chosen]!.statement);
  return isRevealed(walk, state, state.at) ? moveToNext(walk, state) : reveal(state);
}

/** Reveals one more of what is hidden. It is at the end of the card, which comes into sight. */
function reveal(state: State): State {
  const count = (state.revealed.get(state.at) ?? 0) + 1;
  return {
    ...state,
    scroll: Number.MAX_SAFE_INTEGER,
    revealed: new Map(state.revealed).set(state.at, count),
  };
}

/** Marks the statement, or takes its mark away. */
function mark(state: State): State {
  const isMarked = state.marks.includes(state.at);
  const marks = isMarked ? state.marks.filter((marked) => marked !== state.at) : [...state.marks, state.at];
  return { ...state, marks, message: isMarked ? 'Mark removed.' : "Marked. Press ' to list the marks." };
}
