import type { Statement } from '../map/model.js';
import { type Bearing, bearingOn } from '../query/bearing.js';
import type { View } from '../query/view.js';
import type { WalkOrder } from '../query/walk-order.js';
import { inWalkOrder } from '../query/walk-order.js';

/** A walk through a map: what does not change while somebody walks. */
export interface Walk {
  readonly view: View;
  readonly order: WalkOrder;
  /** The steps, in order: the statements that are selected. */
  readonly steps: readonly Statement[];
  /** By `Statement.index`: how many steps come before it. */
  readonly stepsBefore: Int32Array;
  /** Whether what bears on a statement is revealed one by one. */
  readonly hide: boolean;
  /** The passages of the text where a statement stands; none where the text is not at hand. */
  passages(statement: Statement): readonly string[];
  /** What bears on a statement, worked out once. */
  bearings(statement: Statement): readonly Bearing[];
}

/**
 * A walk over the selected statements in an order. Linear in the map.
 *
 * `passages` gives the text's own words for a statement.
 */
export function walkOf(
  view: View,
  selected: readonly Statement[],
  options: { order: WalkOrder; hide: boolean; passages?: (statement: Statement) => readonly string[] },
): Walk {
  const wanted = new Set(selected);
  const stepsBefore = new Int32Array(view.map.statements.length);
  const steps: Statement[] = [];
  for (const statement of inWalkOrder(view, options.order)) {
    stepsBefore[statement.index] = steps.length;
    if (wanted.has(statement)) steps.push(statement);
  }
  const known = new Map<Statement, Bearing[]>();
  return {
    view,
    steps,
    stepsBefore,
    order: options.order,
    hide: options.hide,
    passages: options.passages ?? (() => []),
    bearings(statement) {
      const bearings = known.get(statement) ?? bearingOn(statement, view.answers);
      known.set(statement, bearings);
      return bearings;
    },
  };
}

/** Whether a statement is a step of a walk: one that is not selected is none. */
export function isStep(walk: Walk, statement: Statement): boolean {
  return walk.steps[walk.stepsBefore[statement.index]!] === statement;
}

/** The number of a statement among the steps, from 1; null for one that is none of them. */
export function stepNumber(walk: Walk, statement: Statement): number | null {
  return isStep(walk, statement) ? walk.stepsBefore[statement.index]! + 1 : null;
}

/** What a step has to fulfil. */
export type StepTest = (statement: Statement) => boolean;

const ANY_STEP: StepTest = () => true;

/** The first step after a statement that fulfils a test. Costs a pass over the steps at most. */
export function stepAfter(walk: Walk, from: Statement, fits = ANY_STEP): Statement | undefined {
  const start = walk.stepsBefore[from.index]! + (isStep(walk, from) ? 1 : 0);
  for (let i = start; i < walk.steps.length; i += 1) if (fits(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}

/** The last step before a statement that fulfils a test. Costs a pass over the steps at most. */
export function stepBefore(walk: Walk, from: Statement, fits = ANY_STEP): Statement | undefined {
  for (let i = walk.stepsBefore[from.index]! - 1; i >= 0; i -= 1)
    if (fits(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}
