import type { Gap } from '../map/gap.js';
import type { Relation, Statement } from '../map/model.js';
import { mainReasons } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { type ComparedStep, compareSteps } from './compared-steps.js';
import { linksOf } from './entry-links.js';
import { CERTAINTY, type Certainty, type Pair, pairEntries } from './pairs.js';

/** A student's map beside a teacher's key: what of the key it has, what it lacks, what it has beside it, what it does otherwise. */

/** Pairs that somebody looked at: the id of the key's entry, and that of the student's; null where the student has none. */
export type GivenPairs = ReadonlyMap<string, string | null>;

export interface ComparedMap {
  /** The student, as the file is named. */
  readonly name: string;
  /** The file as somebody named it. */
  readonly file: string;
  readonly key: View;
  readonly own: View;
  /** The pairs that count, in the key's order. */
  readonly pairs: readonly Pair<Statement>[];
  /** The student's entry for one of the key. */
  readonly partnerOf: ReadonlyMap<Statement, Statement>;
  /** Pairs that are too doubtful to count: somebody has to look. The most doubtful first. */
  readonly doubtful: readonly Pair<Statement>[];
  /** What of the key the map has not, the most important first. */
  readonly missing: readonly Statement[];
  /** What the key has not, in the order of the student's argument. */
  readonly added: readonly Statement[];
  /** Entries with the same id that say something entirely different. */
  readonly unlikeNamesakes: readonly (readonly [Statement, Statement])[];
  /** Each step of the key, in its order. */
  readonly steps: readonly ComparedStep[];
  /** Steps of the student between entries that the key has, too, but without such a step. */
  readonly addedSteps: readonly Relation[];
  /** The gaps of the student's file that it does not accept. */
  readonly gaps: readonly Gap[];
}

/** How a map is compared. */
export interface Comparing {
  readonly name: string;
  readonly file: string;
  /** Pairs that somebody looked at; all others are looked for. */
  readonly given: GivenPairs;
  /** Pairs count if they are at least so sure. */
  readonly least: Certainty;
}

export function compareMap(key: View, own: View, { name, file, given, least }: Comparing): ComparedMap {
  const fixed = fixedPairs(key, own, given);
  const taken = new Set(fixed.map(({ other }) => other));
  const { pairs, unlikeNamesakes } = pairEntries(
    key.map.statements.filter(({ id }) => !given.has(id)),
    own.map.statements.filter((statement) => !taken.has(statement)),
    { theses: [key.map.thesis, own.map.thesis], links: linksOf },
  );
  const all = [...fixed, ...pairs].sort((a, b) => a.one.index - b.one.index);
  const counting = all.filter(({ confidence }) => confidence >= CERTAINTY[least]);
  const partnerOf = new Map(counting.map(({ one, other }) => [one, other]));
  const [known, ownKnown] = [new Set(all.map(({ one }) => one)), new Set(all.map(({ other }) => other))];
  return {
    name,
    file,
    key,
    own,
    pairs: counting,
    partnerOf,
    doubtful: all
      .filter(({ confidence }) => confidence < CERTAINTY[least])
      .sort((a, b) => a.confidence - b.confidence),
    missing: mostImportantFirst(key).filter((statement) => !known.has(statement)),
    added: own.structure.order.filter((statement) => !ownKnown.has(statement)),
    unlikeNamesakes,
    ...compareSteps(key.map, own.map, partnerOf),
    gaps: [...own.gaps().values()].flat().filter(({ accepted }) => accepted === null),
  };
}

function fixedPairs(key: View, own: View, given: GivenPairs): Pair<Statement>[] {
  return [...given].flatMap(([keyId, ownId]) => {
    const one = key.map.byId.get(keyId);
    const other = ownId === null ? undefined : own.map.byId.get(ownId);
    if (one === undefined || other === undefined) return [];
    return { one, other, by: 'given' as const, confidence: 1, certainty: 'sure' as const };
  });
}

/** The entries of a key: the thesis, the core, main reasons, objections, evidence, all others; each in the argument's order. */
export function mostImportantFirst(key: View): Statement[] {
  const { map, structure } = key;
  const [core, reasons] = [key.core(), new Set(mainReasons(map))];
  const groups: readonly ((statement: Statement) => boolean)[] = [
    (statement) => statement === map.thesis,
    (statement) => core.has(statement),
    (statement) => reasons.has(statement),
    ({ kind }) => kind === 'counterpoint',
    ({ kind }) => kind === 'evidence',
    () => true,
  ];
  const groupOf = (statement: Statement) => groups.findIndex((isIn) => isIn(statement));
  return structure.order.toSorted((a, b) => groupOf(a) - groupOf(b));
}
