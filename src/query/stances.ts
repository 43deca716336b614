import type { Relation, Statement, Status } from '../map/model.js';
import { isReverseRelation } from '../map/relations.js';
import { mainReasons } from '../map/thesis-parts.js';
import { type FixedVerdicts, labelMap } from '../verdict/map-labels.js';
import type { View } from './view.js';

/** What somebody agrees with and what they doubt, and what would follow from that. */

export const STANCES = ['agree', 'doubt'] as const;
export type Stance = (typeof STANCES)[number];

/** Why somebody doubts a statement: another statement, or a reason in their own words. */
export type DoubtReason = { readonly because: Statement } | { readonly words: string };

/** Where somebody stands on some statements of a map. */
export type Stances = ReadonlyMap<Statement, Stance>;

export interface Change {
  readonly statement: Statement;
  readonly before: Status;
  readonly after: Status;
}

export interface Consequence {
  readonly thesis: Change;
  /** The main reasons whose verdict changes. */
  readonly reasons: readonly Change[];
  /** The other statements whose verdict changes, without those that a stance is taken on, in the argument's order. */
  readonly others: readonly Change[];
  /** Attacks from what is agreed with on something else that is agreed with. */
  readonly clashes: readonly Relation[];
}

/**
 * What follows when a reader's stance is taken as given: agreement fixes a statement `in`,
 * doubt fixes it `out`. One labelling of the map.
 */
export function consequenceOfStances(view: View, stances: Stances): Consequence {
  const { map } = view;
  const fixed: FixedVerdicts = new Map(
    [...stances].map(([statement, stance]) => [statement, stance === 'agree' ? 'in' : 'out']),
  );
  const labels = labelMap(map, { fixed });
  const change = (statement: Statement): Change => ({
    statement,
    before: view.labels.statusOf(statement),
    after: labels.statusOf(statement),
  });
  const agreed = (statement: Statement) => stances.get(statement) === 'agree';
  const clashes = [...stances.keys()].flatMap((statement) =>
    statement.attackedBy.filter(
      (attack) =>
        agreed(statement) &&
        !isReverseRelation(attack) &&
        attack.premises.every(agreed) &&
        labels.statusOf(attack) === 'in',
    ),
  );
  const changes = (statements: readonly Statement[]) =>
    statements.map(change).filter(({ before, after }) => before !== after);
  const reasons = mainReasons(map);
  const told = new Set([map.thesis, ...reasons, ...stances.keys()]);
  return {
    thesis: change(map.thesis),
    reasons: changes(reasons),
    others: changes(view.structure.order.filter((statement) => !told.has(statement))),
    clashes,
  };
}
