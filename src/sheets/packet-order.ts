import type { Statement, Status } from '../map/model.js';
import { sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';

/** The order of a team's points: the thesis and the core first, then what counts, then the stronger. */

const ORDER: Readonly<Record<Status, number>> = { in: 0, undecided: 1, out: 2 };

export function importantFirst(view: View, points: readonly Statement[]): Statement[] {
  const core = view.core();
  const { thesis } = view.map;
  const rank = (one: Statement) => [one === thesis, core.has(one), true].indexOf(true);
  return sorted(points, 'strength', view).toSorted(
    (a, b) => rank(a) - rank(b) || effect(view, a) - effect(view, b),
  );
}

/** How much a point does: the best verdict on what it gives, else on itself. */
function effect({ labels }: View, point: Statement): number {
  const nodes = point.gives.length > 0 ? point.gives : [point];
  return Math.min(...nodes.map((node) => ORDER[labels.statusOf(node)]));
}
