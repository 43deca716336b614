import type { Statement } from '../map/model.js';
import type { Walk } from './walk.js';

/** The steps of a walk: which statements they are, and which comes before and after. */

/** Whether a statement is a step of a walk: one that is not selected is none. */
export function isWalkStep(walk: Walk, statement: Statement): boolean {
  return walk.steps[walk.stepsBefore[statement.index]!] === statement;
}

/** The number of a statement among the steps, from 1; null for one that is none of them. */
export function walkStepNumber(walk: Walk, statement: Statement): number | null {
  return isWalkStep(walk, statement) ? walk.stepsBefore[statement.index]! + 1 : null;
}

/** What a step has to fulfil. */
export type StepTest = (statement: Statement) => boolean;

const ANY_STEP: StepTest = () => true;

/** The first step after a statement that fulfils a test. Costs a pass over the steps at most. */
export function walkStepAfter(walk: Walk, from: Statement, fits = ANY_STEP): Statement | undefined {
  const start = walk.stepsBefore[from.index]! + (isWalkStep(walk, from) ? 1 : 0);
  for (let i = start; i < walk.steps.length; i += 1) if (fits(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}

/** The last step before a statement that fulfils a test. Costs a pass over the steps at most. */
export function walkStepBefore(walk: Walk, from: Statement, fits = ANY_STEP): Statement | undefined {
  for (let i = walk.stepsBefore[from.index]! - 1; i >= 0; i -= 1)
    if (fits(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}
