import type { Relation } from '../map/model.js';
import { labelMap, type MapLabels } from '../verdict/map-labels.js';
import type { View } from './view.js';

/** The verdicts on a map if an attack counts, and if it does not. */
export interface VerdictsWith {
  readonly counts: MapLabels;
  readonly fails: MapLabels;
}

/** Those for an attack: one labelling of the map, or two where it is undecided. */
export function verdictsWith({ map, labels }: View, attack: Relation): VerdictsWith {
  const now = labels.statusOf(attack);
  const taken = (verdict: 'in' | 'out') =>
    now === verdict ? labels : labelMap(map, { fixed: new Map([[attack, verdict]]) });
  return { counts: taken('in'), fails: taken('out') };
}
