import type { Summary } from '../render/summary.js';
import { isRevealed } from './revealed.js';
import { type State, unseenSteps } from './state.js';
import type { Walk } from './walk.js';

/** What a walk came to so far: how much was seen, the stances and marks, and whether the thesis may be judged yet. */
export function walkSummary(walk: Walk, state: State): Summary {
  const steps = walk.steps.length;
  const seen = steps - unseenSteps(walk, state);
  return {
    steps,
    seen,
    outside: state.seen.size - seen,
    narrowedBy: walk.narrowedBy,
    stances: state.stances,
    reasons: state.reasons,
    met: state.met,
    consequence: walk.consequence(state.stances),
    marks: state.marks,
    judged: isRevealed(walk, state, walk.view.map.thesis),
  };
}
