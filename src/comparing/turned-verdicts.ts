import type { Relation, Status } from '../map/model.js';
import type { AlignedMaps, RelationPair, StatementPair } from './aligned-maps.js';
import type { Version } from './version-changes.js';

/** The verdicts that are others in a version of a map than in the one before. */

export interface TurnedVerdict {
  /** The entry, or the premise that declares the step. */
  readonly entry: StatementPair;
  /** The step whose verdict it is; null for the verdict on the entry. */
  readonly relation: RelationPair | null;
  readonly old: Status;
  readonly now: Status;
}

/** In the argument's order. Of steps, only those whose premises have the verdicts that they had: else those say it. */
export function turnedVerdicts(maps: AlignedMaps, old: Version, now: Version): TurnedVerdict[] {
  const statusOf = (pair: StatementPair) =>
    pair.old === null || pair.now === null
      ? null
      : { old: old.labels.statusOf(pair.old), now: now.labels.statusOf(pair.now) };
  const isSteady = (pair: StatementPair) => {
    const status = statusOf(pair);
    return status !== null && status.old === status.now;
  };
  const turnedStep = (relation: Relation): TurnedVerdict[] => {
    const pair = maps.ofNow(relation);
    if (pair.old === null) return [];
    const status = { old: old.labels.statusOf(pair.old), now: now.labels.statusOf(relation) };
    const premises = [
      ...relation.premises.map((one) => maps.ofNow(one)),
      ...pair.old.premises.map((one) => maps.ofOld(one)),
    ];
    if (status.old === status.now || !premises.every(isSteady)) return [];
    return [{ entry: maps.ofNow(relation.premises[0]!), relation: pair, ...status }];
  };
  return now.structure.order.flatMap((statement) => {
    const entry = maps.ofNow(statement);
    const status = statusOf(entry);
    const own: TurnedVerdict[] =
      status === null || status.old === status.now ? [] : [{ entry, relation: null, ...status }];
    const declared = statement.gives.filter(({ premises }) => premises[0] === statement);
    return [...own, ...declared.flatMap(turnedStep)];
  });
}
