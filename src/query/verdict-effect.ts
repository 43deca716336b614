import type { Relation, Statement, Status } from '../map/model.js';
import type { MapLabels } from '../verdict/map-labels.js';

/** What a verdict on an entry does not say by itself: by what it fell, and whether what stands still counts for anything. */
export type VerdictEffect = 'denied' | 'unsupported' | 'not counting' | 'perhaps not counting';

/**
 * Of what falls, whether an attack on it counts or none of its supports does; of what stands or is undecided, whether no step from it
 * counts, or, of what stands, perhaps none. Null where the verdict says it all.
 */
export function verdictEffect(statement: Statement, { statusOf }: MapLabels): VerdictEffect | null {
  switch (statusOf(statement)) {
    case 'undecided':
      return statement.gives.length > 0 && statement.gives.every((step) => statusOf(step) === 'out')
        ? 'not counting'
        : null;
    case 'out':
      if (statement.attackedBy.some((attack) => statusOf(attack) === 'in')) return 'denied';
      return statement.supportedBy.length > 0 ? 'unsupported' : null;
    case 'in': {
      let effect: VerdictEffect | null = null;
      for (const step of statement.gives) {
        const status = statusOf(step);
        if (status === 'in') return null;
        if (status === 'undecided') effect = 'perhaps not counting';
        else effect ??= 'not counting';
      }
      return effect;
    }
  }
}

/** Of several steps from a statement, one that counts, if there is any; else one that might. */
export function bestStep(
  [first, ...others]: readonly [Relation, ...Relation[]],
  { statusOf }: MapLabels,
): Relation {
  const all = [first, ...others];
  const withStatus = (status: Status) => all.find((step) => statusOf(step) === status);
  return withStatus('in') ?? withStatus('undecided') ?? first;
}
