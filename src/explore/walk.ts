import type { Statement } from '../map/model.js';
import { type Bearing, bearingOn } from '../query/bearing.js';
import type { View } from '../query/view.js';
import { inWalkOrder, type WalkOrder } from '../query/walk-order.js';
import type { State } from './state.js';

/** A walk through a map: what does not change while somebody walks. */
export interface Walk {
  readonly view: View;
  readonly order: WalkOrder;
  /** The steps, in order: the statements that are selected. */
  readonly steps: readonly Statement[];
  /** By `Statement.index`: how many steps come before it. */
  readonly before: Int32Array;
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
  const before = new Int32Array(view.map.statements.length);
  const steps: Statement[] = [];
  for (const statement of inWalkOrder(view, options.order)) {
    before[statement.index] = steps.length;
    if (wanted.has(statement)) steps.push(statement);
  }
  const known = new Map<Statement, Bearing[]>();
  return {
    view,
    steps,
    before,
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

function isStep(walk: Walk, statement: Statement): boolean {
  return walk.steps[walk.before[statement.index]!] === statement;
}

/** The first step after a statement that is such a one. Costs a pass over the steps at most. */
export function stepAfter(
  walk: Walk,
  from: Statement,
  is: (statement: Statement) => boolean,
): Statement | undefined {
  const start = walk.before[from.index]! + (isStep(walk, from) ? 1 : 0);
  for (let i = start; i < walk.steps.length; i += 1) if (is(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}

/** The last step before a statement that is such a one. */
export function stepBefore(
  walk: Walk,
  from: Statement,
  is: (statement: Statement) => boolean,
): Statement | undefined {
  for (let i = walk.before[from.index]! - 1; i >= 0; i -= 1) if (is(walk.steps[i]!)) return walk.steps[i];
  return undefined;
}

/** The place of a statement among the steps, from 1; null for one that is none of them. */
export function placeOf(walk: Walk, statement: Statement): number | null {
  return isStep(walk, statement) ? walk.before[statement.index]! + 1 : null;
}

/** How many steps of the walk were not yet seen. */
export function unseen(walk: Walk, state: State): number {
  let seen = 0;
  for (const statement of state.seen) if (isStep(walk, statement)) seen += 1;
  return walk.steps.length - seen;
}

/** How many of a statement's bearings are shown now. */
export function revealedOf(walk: Walk, state: State, statement: Statement): number {
  const all = walk.bearings(statement).length;
  return walk.hide ? Math.min(all, state.revealed.get(statement) ?? 0) : all;
}

/** Whether nothing of a statement is hidden any more: what bears on it, and then its verdict. */
export function isRevealed(walk: Walk, state: State, statement: Statement): boolean {
  return !walk.hide || (state.revealed.get(statement) ?? 0) > walk.bearings(statement).length;
}
