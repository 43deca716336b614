import type { Gap } from '../map/gap.js';
import type { Relation, Statement } from '../map/model.js';
import { mainReasons } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { isToFillIn } from '../words/fill-in.js';
import { type ComparedStep, compareSteps } from './compared-steps.js';
import { linksOf } from './entry-links.js';
import { afterCorrection, CERTAINTY, type Certainty, type Pair, pairEntries } from './pairs.js';
import { areOfOtherTexts } from './same-text.js';

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
  /** Whether the map seems to be of another text than the key: then ids and places say nothing. */
  readonly isOfOtherText: boolean;
  /** The student's entries whose text is still to be written: no finds. */
  readonly unwritten: readonly Statement[];
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
  /** The gaps of the student's file that it does not accept; not those that the key has at the same entry. */
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
  const isOfOtherText = areOfOtherTexts(key.map, own.map);
  const unwritten = own.map.statements.filter(({ text }) => isToFillIn(text));
  const { all, unlikeNamesakes } = allPairs(key, own, given, {
    areOfOneText: !isOfOtherText,
    unwritten: new Set(unwritten),
  });
  const counting = all.filter(({ confidence }) => confidence >= CERTAINTY[least]);
  const partnerOf = new Map(counting.map(({ one, other }) => [one, other]));
  const known = new Set(all.map(({ one }) => one));
  const ownKnown = new Set([...all.map(({ other }) => other), ...unwritten]);
  return {
    name,
    file,
    key,
    own,
    isOfOtherText,
    unwritten,
    pairs: counting,
    partnerOf,
    doubtful: all
      .filter(({ confidence }) => confidence < CERTAINTY[least])
      .sort((a, b) => a.confidence - b.confidence),
    missing: mostImportantFirst(key).filter((statement) => !known.has(statement)),
    added: own.structure.order.filter((statement) => !ownKnown.has(statement)),
    unlikeNamesakes,
    ...compareSteps(key.map, own.map, partnerOf),
    gaps: ownGaps(key, own, partnerOf),
  };
}

/** The pairs in the key's order. Of those that nobody gave, one that would not be there without the given ones is doubtful. */
function allPairs(
  key: View,
  own: View,
  given: GivenPairs,
  { areOfOneText, unwritten }: { readonly areOfOneText: boolean; readonly unwritten: ReadonlySet<Statement> },
) {
  const fixed = fixedPairs(key, own, given);
  const taken = new Set(fixed.map(({ other }) => other));
  const written = own.map.statements.filter((statement) => !unwritten.has(statement));
  const pairsAmong = (ones: readonly Statement[], others: readonly Statement[]) =>
    pairEntries(ones, others, { theses: [key.map.thesis, own.map.thesis], links: linksOf, areOfOneText });
  const { pairs, unlikeNamesakes } = pairsAmong(
    key.map.statements.filter(({ id }) => !given.has(id)),
    written.filter((statement) => !taken.has(statement)),
  );
  const before = given.size === 0 ? pairs : pairsAmong(key.map.statements, written).pairs;
  const partnerBefore = new Map(before.map(({ one, other }) => [one, other]));
  const found = pairs.map((pair) =>
    partnerBefore.get(pair.one) === pair.other ? pair : afterCorrection(pair),
  );
  return { all: [...fixed, ...found].sort((a, b) => a.one.index - b.one.index), unlikeNamesakes };
}

function fixedPairs(key: View, own: View, given: GivenPairs): Pair<Statement>[] {
  return [...given].flatMap(([keyId, ownId]) => {
    const one = key.map.byId.get(keyId);
    const other = ownId === null ? undefined : own.map.byId.get(ownId);
    if (one === undefined || other === undefined) return [];
    return { one, other, by: 'given' as const, confidence: 1, certainty: 'sure' as const, doubt: null };
  });
}

/** A gap that the key has at the same entry is none that its teacher can ask about. */
function ownGaps(key: View, own: View, partnerOf: ReadonlyMap<Statement, Statement>): Gap[] {
  const keyEntryOf = new Map([...partnerOf].map(([one, other]) => [other, one]));
  const all = [...own.gaps().values()].flat();
  const ofKey = new Map<Statement, Set<string>>();
  for (const { statement, code } of [...key.gaps().values()].flat()) {
    if (statement === null) continue;
    ofKey.set(statement, (ofKey.get(statement) ?? new Set()).add(code));
  }
  return all.filter(({ accepted, statement, code }) => {
    const entry = statement === null ? undefined : keyEntryOf.get(statement);
    const isInKey = entry !== undefined && ofKey.get(entry)?.has(code) === true;
    return accepted === null && !isInKey;
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
