import type { Statement, Status } from '../map/model.js';
import { mainReasons } from '../map/thesis-parts.js';
import { type FixedVerdicts, labelMap, type MapLabels } from '../verdict/map-labels.js';
import { type Misfit, misfitsOf } from './stance-misfits.js';
import type { View } from './view.js';

/** What somebody agrees with and what they doubt, and what would follow from that. */

export const STANCES = ['agree', 'doubt'] as const;
export type Stance = (typeof STANCES)[number];

/** Why somebody takes a stance on a statement: because of another statement, which makes them doubt it, or in their own words. */
export type StanceReason = { readonly because: Statement } | { readonly words: string };

/** Where somebody stands on some statements of a map. */
export type Stances = ReadonlyMap<Statement, Stance>;

export interface Change {
  readonly statement: Statement;
  readonly before: Status;
  readonly after: Status;
}

export interface Consequence {
  readonly thesis: Change;
  /** The verdict on the thesis without the stance on the thesis itself; null where none is taken on it. */
  readonly thesisAlone: Status | null;
  /** The main reasons whose verdict changes, without those that a stance is taken on. */
  readonly reasons: readonly Change[];
  /** The other statements whose verdict changes, without those that a stance is taken on, in the argument's order. */
  readonly others: readonly Change[];
  /** Stances that do not fit each other. */
  readonly misfits: readonly Misfit[];
}

/**
 * What follows when a reader's stance is taken as given: agreement fixes a statement `in`,
 * doubt fixes it `out`. One labelling of the map; two where a stance is taken on the thesis.
 */
export function consequenceOfStances(view: View, stances: Stances): Consequence {
  const { map } = view;
  const labels = labelsOfStances(view, stances);
  const change = (statement: Statement): Change => ({
    statement,
    before: view.labels.statusOf(statement),
    after: labels.statusOf(statement),
  });
  const changes = (statements: readonly Statement[]) =>
    statements
      .filter((statement) => !stances.has(statement))
      .map(change)
      .filter(({ before, after }) => before !== after);
  const reasons = mainReasons(map);
  const told = new Set([map.thesis, ...reasons]);
  return {
    thesis: change(map.thesis),
    thesisAlone: thesisAlone(view, stances),
    reasons: changes(reasons),
    others: changes(view.structure.order.filter((statement) => !told.has(statement))),
    misfits: misfitsOf(stances, { inFile: view.labels, taken: labels }),
  };
}

function thesisAlone(view: View, stances: Stances): Status | null {
  const { thesis } = view.map;
  if (!stances.has(thesis)) return null;
  const others = new Map([...stances].filter(([statement]) => statement !== thesis));
  return labelsOfStances(view, others).statusOf(thesis);
}

function labelsOfStances({ map }: View, stances: Stances): MapLabels {
  const fixed: FixedVerdicts = new Map(
    [...stances].map(([statement, stance]) => [statement, stance === 'agree' ? 'in' : 'out']),
  );
  return labelMap(map, { fixed });
}
