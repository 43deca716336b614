import type { Statement } from '../map/model.js';
import { type Bearing, bearingOn } from '../query/bearing.js';
import { type Consequence, consequenceOfStances } from '../query/stance-consequence.js';
import type { Stances } from '../query/stances.js';
import type { View } from '../query/view.js';
import { inWalkOrder, type WalkOrder } from '../query/walk-order.js';

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
  /** What narrows the walk, as it was typed: `--side against`. */
  readonly narrowedBy: readonly string[];
  /** The passages of the text where a statement stands; none where the text is not at hand. */
  passages(statement: Statement): readonly string[];
  /** What bears on a statement, worked out once. */
  bearings(statement: Statement): readonly Bearing[];
  /** What follows from stances, worked out once for the latest ones. */
  consequence(stances: Stances): Consequence;
}

/**
 * A walk over the selected statements in an order. Linear in the map.
 *
 * `passages` gives the text's own words for a statement.
 */
export function walkOf(
  view: View,
  selected: readonly Statement[],
  options: Pick<Walk, 'order' | 'hide'> & Partial<Pick<Walk, 'narrowedBy' | 'passages'>>,
): Walk {
  const wanted = new Set(selected);
  const stepsBefore = new Int32Array(view.map.statements.length);
  const steps: Statement[] = [];
  for (const statement of inWalkOrder(view, options.order)) {
    stepsBefore[statement.index] = steps.length;
    if (wanted.has(statement)) steps.push(statement);
  }
  const known = new Map<Statement, Bearing[]>();
  let latest: { readonly of: Stances; readonly consequence: Consequence } | null = null;
  return {
    view,
    steps,
    stepsBefore,
    order: options.order,
    hide: options.hide,
    narrowedBy: options.narrowedBy ?? [],
    passages: options.passages ?? (() => []),
    bearings(statement) {
      const bearings = known.get(statement) ?? bearingOn(statement, view.answers);
      known.set(statement, bearings);
      return bearings;
    },
    consequence(stances) {
      if (latest?.of !== stances) latest = { of: stances, consequence: consequenceOfStances(view, stances) };
      return latest.consequence;
    },
  };
}
