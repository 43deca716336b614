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
  return importantFirst(view, points);
}

/** Whether a statement only answers answers of the other side. */
function isAnswer({ kind, gives }: Statement): boolean {
  return (
    kind === 'counterpoint' &&
    gives.length > 0 &&
    gives.every(({ target }) => nodeAnchor(target).kind === 'reply')
  );
}
