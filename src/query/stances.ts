import type { Relation, Statement, Status } from '../map/model.js';
import { isReverseRelation } from '../map/relations.js';
import { mainReasons } from '../map/thesis-parts.js';
import { type FixedVerdicts, labelMap } from '../verdict/map-labels.js';
import type { View } from './view.js';

/** What somebody agrees with and what they doubt, and what would follow from that. */

export const STANCES = ['agree', 'doubt'] as const;
export type Stance = (typeof STANCES)[number];

/** Where somebody stands on some statements of a map. */
export type Stances = ReadonlyMap<Statement, Stance>;

interface Change {
  readonly statement: Statement;
  readonly before: Status;
  readonly after: Status;
}

export interface Consequence {
  readonly thesis: Change;
  /** The main reasons whose verdict changes. */
  readonly reasons: readonly Change[];
  /** Attacks from what is agreed with on something else that is agreed with. */
  readonly clashes: readonly Relation[];
}

/**
 * What follows for the thesis when a reader's stance is taken as given: agreement fixes a statement `in`,
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
  return {
    thesis: change(map.thesis),
    reasons: mainReasons(map)
      .map(change)
      .filter(({ before, after }) => before !== after),
    clashes,
  };
}
