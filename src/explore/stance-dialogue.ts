import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { type Ground, groundsForDoubt, isSupportOf, strongestObjection } from '../query/stance-questions.js';
import type { Stance, StanceReason } from '../query/stances.js';
import { moveTo } from './move-to.js';
import { shownOnCard } from './revealed.js';
import { type Overlay, type StanceQuestion, type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** Taking a stance, and what the walk asks then: why one doubts, and what one says to the strongest objection. Of both one can say why. */

const STANCE_TAKEN = { agree: 'You agree.', doubt: 'You doubt it.' } as const;

/** Takes a stance on the statement, or null for none. What the walk then asks lies over the card. */
export function takeStance(walk: Walk, state: State, stance: Stance | null): State {
  const taken = withStance(state, stance);
  if (stance === null) return stateSaying(taken, 'You have no stance on this entry now.');
  if (!state.asks) return stateSaying(taken, STANCE_TAKEN[stance]);
  const question = questionAfter(walk, taken, stance);
  const asked = { ...taken, overlay: question, scroll: 0, row: 0, chosen: null };
  if (question.name === 'doubt') return { ...asked, row: firstRow(question.grounds) };
  if (question.objection === null) return asked;
  return { ...asked, met: new Map(state.met).set(state.at, question.objection) };
}

/** No row is chosen. */
const NO_ROW = -1;

/** The row that is chosen at first: an objection. To doubt a reason is a stance of its own, which nobody takes by Enter alone. */
function firstRow(grounds: readonly Ground[]): number {
  return grounds[0]?.role === 'objection' ? 0 : NO_ROW;
}

/** With a stance on the statement. The reason of an earlier stance goes with that; so does a doubt's cause that is no longer doubted. */
function withStance(state: State, stance: Stance | null): State {
  const { at } = state;
  const stances = new Map(state.stances);
  if (stance === null) stances.delete(at);
  else stances.set(at, stance);
  const isSame = stance === state.stances.get(at);
  const isLeft = (statement: Statement, reason: StanceReason) =>
    (statement !== at || isSame) &&
    ('words' in reason || reason.because !== at || stance === 'doubt' || !isSupportOf(statement, at));
  const reasons = new Map([...state.reasons].filter(([statement, reason]) => isLeft(statement, reason)));
  return { ...state, stances, reasons, overlay: null };
}

/** What the walk asks after a stance. What is still hidden is not told by it. */
function questionAfter(walk: Walk, state: State, stance: Stance): StanceQuestion {
  const { at, stances } = state;
  const isShown = shownOnCard(walk, state);
  if (stance === 'doubt') {
    const grounds = groundsForDoubt(at, walk.view, stances).filter(({ statement }) => isShown(statement));
    return { name: 'doubt', grounds };
  }
  // One that is doubted already is no objection any more.
  const admits = (attacker: State['at']) => isShown(attacker) && stances.get(attacker) !== 'doubt';
  return { name: 'objection', objection: strongestObjection(at, admits, walk.view) };
}

/** Whether what lies over the card is a question about a stance. */
export function isStanceQuestion(overlay: Overlay | null): overlay is StanceQuestion {
  return overlay?.name === 'doubt' || overlay?.name === 'objection';
}

/** Answers a question by one of its rows, from 0: that is the reason, or the objection to go to. */
export function answerQuestion(state: State, question: StanceQuestion, row: number): State {
  if (question.name === 'objection') {
    if (question.objection === null) return leaveQuestion(state);
    return row === 0 ? moveTo(state, question.objection) : stateSaying(state, 'Only 1 can be opened here.');
  }
  const ground = question.grounds[row];
  if (ground !== undefined) return giveGround(state, ground);
  if (question.grounds.length === 0)
    return stateSaying(state, 'There is nothing to choose. Press w to write a reason.');
  return stateSaying(
    state,
    row === NO_ROW
      ? 'Choose a row first: type its number. Esc gives no reason.'
      : `There is no number ${row + 1}; the last is ${question.grounds.length}.`,
  );
}

/** Gives an entry as the reason for the doubt. Whoever doubts because of a support doubts that, too. */
function giveGround(state: State, { role, statement }: Ground): State {
  const given = giveReason(state, { because: statement });
  const named = `“${headlineOf(statement)}” (${statement.id})`;
  if (role === 'objection') return stateSaying(given, `You doubt it because of the objection ${named}.`);
  const stances = new Map(given.stances).set(statement, 'doubt');
  return stateSaying({ ...given, stances }, `You doubt it because you doubt ${named}, too.`);
}

/** Leaves a question without an answer: the stance stays. */
export function leaveQuestion(state: State): State {
  const stance = state.stances.get(state.at);
  return {
    ...state,
    overlay: null,
    scroll: 0,
    row: 0,
    message: stance === undefined ? null : STANCE_TAKEN[stance],
  };
}

/** Gives the reason for the stance on the statement. */
export function giveReason(state: State, reason: StanceReason): State {
  const reasons = new Map(state.reasons).set(state.at, reason);
  const message = `${STANCE_TAKEN[state.stances.get(state.at) ?? 'doubt']} Your reason is noted.`;
  return { ...state, reasons, overlay: null, scroll: 0, row: 0, message };
}

/** The reason for the stance on the statement in somebody's own words; empty for none. */
export function ownReason({ reasons, at }: State): string {
  const reason = reasons.get(at);
  return reason !== undefined && 'words' in reason ? reason.words : '';
}

/** Without that reason; it is said where there was one. */
export function withoutOwnReason(state: State): State {
  if (ownReason(state) === '') return state;
  const reasons = new Map(state.reasons);
  reasons.delete(state.at);
  return stateSaying({ ...state, reasons }, 'Your reason is removed.');
}

/** With the reason that is being typed, as far as it is, where no key ends its line. */
export function keepTypedReason(state: State): State {
  const words = state.typing?.purpose === 'reason' ? state.typing.text.trim() : '';
  return words === '' ? state : giveReason({ ...state, typing: null }, { words });
}

/** Switches what the walk asks after a stance off, or on again. */
export function toggleQuestions(state: State): State {
  const asks = !state.asks;
  return {
    ...state,
    asks,
    overlay: null,
    scroll: 0,
    row: 0,
    message: asks
      ? 'Questions are on: - asks why you doubt, + shows the strongest objection.'
      : 'Questions after + and - are off. Press a to switch them on.',
  };
}
