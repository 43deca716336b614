import { isUnanswered } from '../map/answers.js';
import { nodeAnchor } from '../map/nodes.js';
import { moveTo, moveToTop, moveWithin } from './move-to.js';
import { NOT_WITH_HIDE, turnToOverlay } from './overlay.js';
import { metInWalk } from './revealed.js';
import { moveToSearchHit } from './search-steps.js';
import { type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';
import { type StepTest, walkStepAfter, walkStepBefore } from './walk-steps.js';

/** The ways to another step, by name. Each costs at most one pass over the steps. */
export const MOVES = {
  next: moveToNext,
  previous: moveToPrevious,
  up: moveUp,
  back: moveBack,
  forward: moveForward,
  counterpoint: moveToCounterpoint,
  unanswered: moveToUnanswered,
  nextHit: (walk: Walk, state: State) => moveToSearchHit(walk, state, 1),
  previousHit: (walk: Walk, state: State) => moveToSearchHit(walk, state, -1),
} as const;

export type Move = keyof typeof MOVES;

/** Whether another counterpoint comes after here that is not hidden. */
export function canMoveToCounterpoint(walk: Walk, state: State): boolean {
  return walkStepAfter(walk, state.at, isCounterpointIn(walk, state)) !== undefined;
}

/** Whether another counterpoint that nothing answers comes after here. With --hide, that nothing answers it is still to be thought about. */
export function canMoveToUnanswered(walk: Walk, { at }: State): boolean {
  return !walk.hide && walkStepAfter(walk, at, isUnansweredIn(walk)) !== undefined;
}

function isCounterpointIn(walk: Walk, state: State): StepTest {
  const isMet = metInWalk(walk, state);
  return (statement) => statement.kind === 'counterpoint' && isMet(statement);
}

function isUnansweredIn(walk: Walk): StepTest {
  return (statement) => isUnanswered(statement, walk.view.answers);
}

/** To the next step; after the last one comes the summary. */
function moveToNext(walk: Walk, state: State): State {
  const following = walkStepAfter(walk, state.at);
  return following === undefined ? turnToOverlay(walk, state, 'summary') : moveTo(state, following);
}

function moveToPrevious(walk: Walk, state: State): State {
  const before = walkStepBefore(walk, state.at);
  if (before === undefined) return stateSaying(moveToTop(state), 'This is the first card.');
  return moveTo(state, before);
}

/** So many steps on or back, without seeing those between; no further than the ends. */
export function moveBySteps(walk: Walk, state: State, by: number): State {
  if (Math.abs(by) <= 1) return by < 0 ? moveToPrevious(walk, state) : moveToNext(walk, state);
  const near = by > 0 ? walkStepAfter(walk, state.at) : walkStepBefore(walk, state.at);
  if (near === undefined) return moveBySteps(walk, state, Math.sign(by));
  const index = walk.stepsBefore[near.index]! + by - Math.sign(by);
  return moveTo(state, walk.steps[Math.max(0, Math.min(walk.steps.length - 1, index))]!);
}

function moveToCounterpoint(walk: Walk, state: State): State {
  const none = walk.hide
    ? 'No counterpoint after this card is revealed yet.'
    : 'There is no counterpoint after this card.';
  return moveToFitting(walk, state, isCounterpointIn(walk, state), none);
}

function moveToUnanswered(walk: Walk, state: State): State {
  if (walk.hide) return stateSaying(state, NOT_WITH_HIDE);
  const none = 'There is no unanswered counterpoint after this card.';
  return moveToFitting(walk, state, isUnansweredIn(walk), none);
}

/** To what the statement bears on: its parent in the tree, or else the target of its first relation. */
function moveUp(walk: Walk, state: State): State {
  const { map, structure } = walk.view;
  if (state.at === map.thesis) return stateSaying(state, 'This is the thesis. Nothing is above it.');
  const relation = state.at.gives[0];
  const above =
    structure.parent[state.at.index] ?? (relation === undefined ? null : nodeAnchor(relation.target));
  return above === null
    ? stateSaying(state, 'This entry supports and attacks nothing.')
    : moveTo(state, above);
}

function moveBack(_: Walk, state: State): State {
  const latest = state.past.at(-1);
  if (latest === undefined) return stateSaying(state, 'You started here.');
  const past = state.past.slice(0, -1);
  return { ...moveWithin(state, latest), past, future: [...state.future, state.at] };
}

function moveForward(_: Walk, state: State): State {
  const latest = state.future.at(-1);
  if (latest === undefined) return stateSaying(state, 'You have not gone back, so there is no way forward.');
  const future = state.future.slice(0, -1);
  return { ...moveWithin(state, latest), past: [...state.past, state.at], future };
}

/** To the next step that fulfils a test, in the walk's order. */
function moveToFitting(walk: Walk, state: State, fits: StepTest, otherwise: string): State {
  const following = walkStepAfter(walk, state.at, fits);
  return following === undefined ? stateSaying(state, otherwise) : moveTo(state, following);
}
