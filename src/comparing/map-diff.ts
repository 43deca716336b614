import { type AlignedMaps, alignMaps } from './aligned-maps.js';
import { type Cause, causeFinder } from './causes.js';
import type { MapChange } from './map-change.js';
import { type MixedVerdicts, mixedMaps } from './mixed-verdicts.js';
import { type TurnedVerdict, turnedVerdicts } from './turned-verdicts.js';
import { changesBetween, type Version } from './version-changes.js';

/** What changed in an argument from one version of its map to the next, and which changes turned which verdicts. */

/** A verdict that is another now, with the changes that made it so. */
export interface VerdictTurn extends TurnedVerdict {
  readonly way: Cause['way'];
  readonly because: readonly MapChange[];
}

export interface MapDiff {
  /** Both in the argument's order, what is gone where it was. */
  readonly changes: readonly MapChange[];
  readonly verdicts: readonly VerdictTurn[];
}

/** Evaluations take so many steps together at most: more would take seconds. */
const MOST_NODES = 20_000_000;
const MOST_EVALUATIONS = 600;

/**
 * Compares two versions. Linear in both but for the search for renamed entries and for causes, which evaluate a bounded
 * number of mixed maps.
 */
export function mapDiff(old: Version, now: Version): MapDiff {
  const maps = alignMaps(old.map, now.map);
  const changes = changesBetween(maps, old, now);
  return { changes, verdicts: withCauses(turnedVerdicts(maps, old, now), maps, changes) };
}

/** Whether nothing is different. */
export function isSameArgument({ changes, verdicts }: MapDiff): boolean {
  return changes.length === 0 && verdicts.length === 0;
}

function withCauses(
  turned: readonly TurnedVerdict[],
  maps: AlignedMaps,
  changes: readonly MapChange[],
): VerdictTurn[] {
  if (turned.length === 0) return [];
  const mixed = mixedMaps(maps, changes);
  const causeOf = causeFinder<MixedVerdicts>({
    changes: changes.flatMap(({ effects }, number) => (effects.length === 0 ? [] : [number])),
    most: Math.min(MOST_EVALUATIONS, Math.ceil(MOST_NODES / mixed.size)),
    stateWith(numbers) {
      const made = new Uint8Array(changes.length);
      for (const number of numbers) made[number] = 1;
      return mixed.verdicts(made);
    },
  });
  return turned.map((one) => {
    const { entry, relation } = one;
    const statusIn = (verdicts: MixedVerdicts) =>
      relation === null ? verdicts.statusOf(entry) : verdicts.statusOfRelation(relation);
    const { way, changes: because } = causeOf((verdicts) => statusIn(verdicts) === one.now);
    return { ...one, way, because: because.map((number) => changes[number]!) };
  });
}
