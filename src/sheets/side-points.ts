import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { premisesOf } from '../map/premises.js';
import { speaksForTeam, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import type { Material } from './material.js';
import { importantFirst } from './packet-order.js';

/** The points of a side. */

/** What a side puts forward itself, of some statements. What only answers the other side's answers is a point only where there is nothing else. */
export function ownPoints(statements: readonly Statement[], team: Team, view: View): Statement[] {
  const kind = team === 'for' ? 'claim' : 'counterpoint';
  const answered = team === 'for' ? 'counterpoint' : 'reply';
  const ours = statements.filter((one) => one.kind === kind && speaksForTeam(view, one, team));
  const isMereAnswer = ({ gives }: Statement) =>
    gives.length > 0 &&
    gives.every(({ sign, target }) => sign === 'attack' && nodeAnchor(target).kind === answered);
  const points = ours.filter((one) => !isMereAnswer(one));
  return points.length > 0 ? points : ours;
}

/** What nobody can say together with a point: what is said against it or its step, and that against which it is said. */
export function excludedBy(point: Statement): ReadonlySet<Statement> {
  const attacks = [point, ...point.gives].flatMap(({ attackedBy }) => attackedBy);
  const attacked = point.gives.filter(({ sign }) => sign === 'attack').map(({ target }) => target);
  return new Set([
    ...premisesOf(attacks),
    ...attacked.flatMap((target) => (target.node === 'statement' ? target : target.premises)),
  ]);
}

/**
 * A side's points for a speech or a packet to read: the core first, and what argues the motion itself before what only leads to it. A point that
 * excludes one before it is left out.
 */
export function pointsOfSide(team: Team, { view, chosen }: Pick<Material, 'view' | 'chosen'>): Statement[] {
  const points = ownPoints(chosen, team, view).filter((one) => one !== view.map.thesis);
  const standing = points.filter((one) => view.labels.statusOf(one) !== 'out');
  const core = view.core();
  const depth = (one: Statement) => view.structure.depth[one.index] ?? Number.POSITIVE_INFINITY;
  const ordered = importantFirst(view, standing.length > 0 ? standing : points).toSorted(
    (a, b) => Number(core.has(b)) - Number(core.has(a)) || depth(a) - depth(b),
  );
  const said = new Set<Statement>();
  for (const point of ordered) {
    if ([...excludedBy(point)].every((other) => !said.has(other))) said.add(point);
  }
  return [...said];
}
