import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { speaksForTeam, type Team } from '../query/teams.js';
import type { Material } from './material.js';
import { importantFirst } from './packet-order.js';

/** The points of a side on a sheet for both. */

/** What a side says for itself, the most important first: no mere answer to what the other side says, and not the thesis. */
export function pointsOfSide(team: Team, { view, chosen }: Pick<Material, 'view' | 'chosen'>): Statement[] {
  const points = chosen.filter(
    (one) =>
      one !== view.map.thesis &&
      one.kind === (team === 'for' ? 'claim' : 'counterpoint') &&
      speaksForTeam(view, one, team) &&
      !isAnswer(one),
  );
  // What argues the motion itself comes before what only leads to it.
  const depth = (one: Statement) => view.structure.depth[one.index] ?? Number.POSITIVE_INFINITY;
  const standing = points.filter((one) => view.labels.statusOf(one) !== 'out');
  const core = view.core();
  return importantFirst(view, standing.length > 0 ? standing : points).toSorted(
    (a, b) => Number(core.has(b)) - Number(core.has(a)) || depth(a) - depth(b),
  );
}

/** Whether a statement only answers answers of the other side. */
function isAnswer({ kind, gives }: Statement): boolean {
  return (
    kind === 'counterpoint' &&
    gives.length > 0 &&
    gives.every(({ target }) => nodeAnchor(target).kind === 'reply')
  );
}
