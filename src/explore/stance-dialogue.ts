import { headlineOf } from '../map/headline.js';
import { groundsForDoubt, strongestObjection } from '../query/stance-questions.js';
import type { DoubtReason, Stance } from '../query/stances.js';
import { moveTo } from './move-to.js';
import { shownOnCard } from './revealed.js';
import { type Overlay, type StanceQuestion, type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** Taking a stance, and what the walk asks then: why one doubts, and what one says to the strongest objection. */

const STANCE_TAKEN = { agree: 'You agree.', doubt: 'You doubt it.' } as const;

/** Takes a stance on the statement, or null for none. What the walk then asks lies over the card. */
export function takeStance(walk: Walk, state: State, stance: Stance | null): State {
  const taken = withStance(state, stance);
  if (stance === null) return stateSaying(taken, 'You have no stance on this entry now.');
  const question = state.asks ? questionAfter(walk, taken, stance) : null;
  if (question === null) return stateSaying(taken, STANCE_TAKEN[stance]);
  const asked = { ...taken, overlay: question, scroll: 0, row: 0, chosen: null };
  if (question.name === 'doubt') return asked;
  return { ...asked, met: new Map(state.met).set(state.at, question.objection) };
}

/** With a stance on the statement; the reason of an earlier doubt goes with that doubt. */
function withStance(state: State, stance: Stance | null): State {
  const [stances, reasons] = [new Map(state.stances), new Map(state.reasons)];
  if (stance === null) stances.delete(state.at);
  else stances.set(state.at, stance);
  if (stance !== 'doubt') reasons.delete(state.at);
  return { ...state, stances, reasons, overlay: null };
}

/** What the walk asks after a stance; null for nothing. What is still hidden is not told by it. */
function questionAfter(walk: Walk, state: State, stance: Stance): StanceQuestion | null {
  const { at, stances } = state;
  const isShown = shownOnCard(walk, state);
  if (stance === 'doubt') {
    const grounds = groundsForDoubt(at, walk.view).filter(({ statement }) => isShown(statement));
    return { name: 'doubt', grounds };
  }
  // One that is doubted already is no objection any more.
  const admits = (attacker: State['at']) => isShown(attacker) && stances.get(attacker) !== 'doubt';
  const objection = strongestObjection(at, admits, walk.view);
  return objection === null ? null : { name: 'objection', objection };
}

/** Whether what lies over the card is a question about a stance. */
export function isStanceQuestion(overlay: Overlay | null): overlay is StanceQuestion {
  return overlay?.name === 'doubt' || overlay?.name === 'objection';
}

/** Answers a question by one of its rows, from 0: that is the reason, or the objection to go to. */
export function answerQuestion(state: State, question: StanceQuestion, row: number): State {
  if (question.name === 'objection')
    return row === 0 ? moveTo(state, question.objection) : stateSaying(state, 'Only 1 can be opened here.');
  const ground = question.grounds[row];
  if (ground !== undefined) return giveReason(state, { because: ground.statement });
  return stateSaying(
    state,
    question.grounds.length === 0
      ? 'There is nothing to choose. Press w to write a reason.'
      : `There is no number ${row + 1}; the last is ${question.grounds.length}.`,
  );
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

/** Gives the reason for the doubt about the statement. */
export function giveReason(state: State, reason: DoubtReason): State {
  const reasons = new Map(state.reasons).set(state.at, reason);
  const message =
    'words' in reason
      ? 'You doubt it. Your reason is kept with your walk.'
      : `You doubt it because of “${headlineOf(reason.because)}” (${reason.because.id}).`;
  return { ...state, reasons, overlay: null, scroll: 0, row: 0, message };
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
