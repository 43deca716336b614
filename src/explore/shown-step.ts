import type { Statement } from '../map/model.js';
import type { Stance } from '../query/stances.js';
import type { WalkStep } from '../render/step-rows.js';
import { isRevealed, revealedBearings } from './revealed.js';
import { type State, startState } from './state.js';
import type { Walk } from './walk.js';
import { walkStepNumber } from './walk-steps.js';

/** A state as the step that its card shows. */
export function shownStep(walk: Walk, state: State): WalkStep {
  const { at, stances, marks, chosen, search } = state;
  return {
    statement: at,
    number: walkStepNumber(walk, at),
    total: walk.steps.length,
    passages: walk.passages(at),
    bearings: walk.bearings(at),
    revealed: revealedBearings(walk, state, at),
    judged: (statement) => isRevealed(walk, state, statement),
    known: () => false,
    chosen,
    also: [...stanceWords(stances.get(at)), ...(marks.includes(at) ? ['marked'] : [])],
    words: search?.words ?? [],
    whole: walk.hide,
  };
}

/** A stance behind what is said of an entry: `you doubt it`; nothing for none. */
export function stanceWords(stance: Stance | undefined): string[] {
  return stance === undefined ? [] : [stance === 'agree' ? 'you agree' : 'you doubt it'];
}

/** Statements as steps that show all that bears on them: where nobody walks, nothing is hidden. */
export function* openSteps(walk: Walk, statements: readonly Statement[]): Generator<WalkStep> {
  const open = { ...walk, hide: false };
  for (const statement of statements) yield shownStep(open, startState(statement));
}

/** What was seen of a walk, as steps in that order, each as it was shown last, with its mark and stance. */
export function* seenSteps(walk: Walk, state: State): Generator<WalkStep> {
  for (const at of state.seen) yield shownStep(walk, { ...state, at, chosen: null, search: null });
}
