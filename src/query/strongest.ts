import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { byStrength } from '../verdict/strength.js';

/** Which attacks on something are the strongest: the one order of lists, of the core and of sheets. */

/** What the order needs of a map. */
export interface Weights {
  readonly labels: MapLabels;
  strengthOf(node: ArgumentNode): number;
}

/** An attack, and how far what it attacks is from what is asked about: 0 for that itself. */
export interface PlacedAttack {
  readonly attack: Relation;
  readonly depth: number;
}

/** By the verdict on what is attacked, the verdicts on its attacks: those that decide it first. */
const DECIDING: Readonly<Record<Status, readonly Status[]>> = {
  in: ['in', 'undecided', 'out'],
  out: ['in', 'undecided', 'out'],
  undecided: ['undecided', 'in', 'out'],
};

/**
 * Attacks on something, strongest first. What decides its verdict comes first: of what falls the attacks that count, of what is
 * undecided those that are undecided. Then come other attacks that count, undecided ones, and those that do not count; among these the
 * nearer ones, then the stronger ones. Equal ones keep their order.
 */
export function strongestFirst<Placed extends PlacedAttack>(
  attacked: ArgumentNode,
  attacks: readonly Placed[],
  { labels, strengthOf }: Weights,
): Placed[] {
  const order = DECIDING[labels.statusOf(attacked)];
  const rank = ({ attack }: PlacedAttack) => order.indexOf(labels.statusOf(attack));
  return attacks.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.depth - b.depth || byStrength(strengthOf(a.attack), strengthOf(b.attack)),
  );
}

/** The attacks on a statement and on some of the steps to and from it, strongest first; steps that come first are nearer. */
export function attacksAround(
  statement: Statement,
  steps: readonly (readonly Relation[])[],
  weights: Weights,
): Relation[] {
  const placed = [[statement], ...steps].flatMap((nodes, depth) =>
    nodes.flatMap(({ attackedBy }) => attackedBy.map((attack) => ({ attack, depth }))),
  );
  return strongestFirst(statement, placed, weights).map(({ attack }) => attack);
}
