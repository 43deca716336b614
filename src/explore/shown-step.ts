import type { Statement } from '../map/model.js';
import type { WalkStep } from '../render/step-rows.js';
import { isRevealed, revealedBearings } from './revealed.js';
import { type State, startState } from './state.js';
import type { Walk } from './walk.js';
import { walkStepNumber } from './walk-steps.js';

/** A state as the step that its card shows. */
export function shownStep(walk: Walk, state: State): WalkStep {
  const { at, stances, marks, chosen, search } = state;
  const stance = stances.get(at);
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
    also: [
      ...(stance === undefined ? [] : [`you ${stance === 'agree' ? 'agree' : 'doubt it'}`]),
      ...(marks.includes(at) ? ['marked'] : []),
    ],
    words: search?.words ?? [],
    whole: walk.hide,
  };
}

/** Statements as steps that show all that bears on them, each with the marks and stances of a state. */
export function* shownSteps(
  walk: Walk,
  statements: readonly Statement[],
  state?: Pick<State, 'marks' | 'stances'>,
): Generator<WalkStep> {
  const open = { ...walk, hide: false };
  for (const statement of statements) yield shownStep(open, startState(statement, state));
}
