import type { StatementFields } from '../map/model.js';
import { foldPhrase } from '../words/fold.js';
import type { Locator } from '../words/locators.js';
import { namesOf } from '../words/names-of.js';
import { candidatesByWords, type FindCandidates } from './candidates.js';
import { placesInCommon, placesOf } from './entry-places.js';
import {
  type ComparedText,
  comparedText,
  type WordWeights,
  weightInCommon,
  weightOfAll,
  weightsOfWords,
} from './entry-words.js';

/**
 * Which entries of two maps are the same: by id, by text, by place in the text, or by words alone. A pair is a suggestion:
 * it says how it was found and how sure it is. Each entry has one partner at most; the surest pairs are made first.
 */

/** How a pair can be found. */
export const FOUND_BY = {
  id: 'both entries have the same id, and their texts are somewhat alike',
  text: 'both entries have the same text',
  thesis: 'both entries are the thesis of their map, and their texts are somewhat alike',
  place: 'both entries have the same place in the text, and their texts are somewhat alike',
  words: 'the texts of both entries have words in common',
  given: 'somebody wrote it into the pairs file',
} as const;
export type FoundBy = keyof typeof FOUND_BY;

/** How sure a pair is, in words, with the least number for each. */
export const CERTAINTY = { sure: 0.75, likely: 0.5, doubtful: 0.3 } as const;
export type Certainty = keyof typeof CERTAINTY;

/** What of an entry is compared. */
export type ComparedEntry = Pick<StatementFields, 'id' | 'text' | 'short' | 'at' | 'kind'>;

/** How it shows that two entries may be a pair. */
interface Found {
  readonly by: FoundBy;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
}

export interface Pair<T extends ComparedEntry = ComparedEntry> extends Found {
  readonly one: T;
  readonly other: T;
  readonly certainty: Certainty;
}

export interface Pairing<T extends ComparedEntry> {
  /** In the order of the first map's entries. */
  readonly pairs: readonly Pair<T>[];
  /** Entries without a partner, in the order of their maps. */
  readonly onlyOne: readonly T[];
  readonly onlyOther: readonly T[];
  /** Entries that have the same id and say something entirely different: no pairs by their ids. */
  readonly unlikeNamesakes: readonly (readonly [T, T])[];
}

/** Which pairs are wanted. */
export interface PairWays<T extends ComparedEntry = ComparedEntry> {
  /** The theses of the two maps: that both are one says as much as a place that they share. */
  readonly theses?: readonly [T, T];
  /** Pairs that are less sure are left out. Without it all that are at least doubtful are made. */
  readonly least?: Certainty;
  /** Only pairs that were found in these ways. */
  readonly by?: readonly FoundBy[];
}

/** Two entries with the same id are a pair if their words are at least so alike. */
const NAMESAKE_LIKENESS = 0.15;
/** Two entries at the same place are a pair only if their words are at least so alike. */
const PLACE_LIKENESS = 0.12;
/** How much surer the same place makes a pair. */
const PLACE_WEIGHT = 0.5;
/** How much less sure a pair is if one denies and the other does not, and if they are of different kinds. */
const DENYING_FACTOR = 0.75;
const KIND_FACTOR = 0.85;

/** Time: the words of both maps, and a bounded number of comparisons for each entry of the first. */
export function pairEntries<T extends ComparedEntry>(
  ones: readonly T[],
  others: readonly T[],
  { theses, least = 'doubtful', by = namesOf(FOUND_BY) }: PairWays<T> = {},
): Pairing<T> {
  const isWanted = (found: Found) => by.includes(found.by) && found.confidence >= CERTAINTY[least];
  const { candidates, unlikeNamesakes } = compareAll(ones, others, { theses, isWanted });
  const pairs = bestFirst(candidates).map(
    ({ one, other, by, confidence }): Pair<T> => ({
      one: ones[one]!,
      other: others[other]!,
      by,
      confidence,
      certainty: certaintyOf(confidence),
    }),
  );
  const [paired, pairedOthers] = [
    new Set(pairs.map(({ one }) => one)),
    new Set(pairs.map(({ other }) => other)),
  ];
  return {
    pairs,
    onlyOne: ones.filter((entry) => !paired.has(entry)),
    onlyOther: others.filter((entry) => !pairedOthers.has(entry)),
    unlikeNamesakes: unlikeNamesakes
      .map(([one, other]) => [ones[one]!, others[other]!] as const)
      .filter(([one, other]) => !pairs.some((pair) => pair.one === one && pair.other === other)),
  };
}

export function certaintyOf(confidence: number): Certainty {
  if (confidence >= CERTAINTY.sure) return 'sure';
  return confidence >= CERTAINTY.likely ? 'likely' : 'doubtful';
}

/** Two entries, by number, that may be a pair. */
interface Candidate extends Found {
  readonly one: number;
  readonly other: number;
}

/** An entry with what it is compared by, worked out once. */
interface Prepared {
  readonly entry: ComparedEntry;
  /** Its text, but for capitals, spaces and the forms of signs. */
  readonly plain: string;
  readonly text: ComparedText;
  /** What its words weigh. */
  readonly weight: number;
  readonly places: readonly Locator[];
}

interface Comparing {
  readonly theses: readonly [ComparedEntry, ComparedEntry] | undefined;
  readonly isWanted: (found: Found) => boolean;
}

function compareAll(
  ones: readonly ComparedEntry[],
  others: readonly ComparedEntry[],
  { theses, isWanted }: Comparing,
) {
  const [texts, otherTexts] = [ones.map(wordsOf), others.map(wordsOf)];
  const weightOf = weightsOfWords([...texts, ...otherTexts]);
  const prepare = (text: ComparedText, entry: ComparedEntry): Prepared => ({
    entry,
    plain: foldPhrase(entry.text),
    text,
    weight: weightOfAll(text, weightOf),
    places: placesOf(entry.at),
  });
  const prepared = others.map((entry, index) => prepare(otherTexts[index]!, entry));
  const lookUp = lookingUp(prepared, candidatesByWords(otherTexts, weightOf));
  const candidates: Candidate[] = [];
  const unlikeNamesakes: (readonly [number, number])[] = [];
  ones.forEach((entry, one) => {
    const subject = prepare(texts[one]!, entry);
    for (const other of lookUp(subject)) {
      const partner = prepared[other]!;
      const found = judged(subject, partner, {
        words: likenessOf(subject, partner, weightOf),
        areTheses: theses?.[0] === entry && theses[1] === partner.entry,
      });
      if (found !== null && isWanted(found)) candidates.push({ one, other, ...found });
      const isPair = found?.by === 'id' || found?.by === 'text';
      if (entry.id === partner.entry.id && !isPair) unlikeNamesakes.push([one, other]);
    }
  });
  return { candidates, unlikeNamesakes };
}

const wordsOf = ({ text, short }: ComparedEntry): ComparedText =>
  comparedText(short === null ? text : `${short}\n${text}`);

/** Looks up the entries, by number, that one is worth comparing with. */
function lookingUp(entries: readonly Prepared[], byWords: FindCandidates) {
  const [byId, byText] = [indexed(entries, ({ entry }) => entry.id), indexed(entries, ({ plain }) => plain)];
  return ({ entry, plain, text }: Prepared): ReadonlySet<number> =>
    new Set([...(byId.get(entry.id) ?? []), ...(byText.get(plain) ?? []), ...byWords(text)]);
}

/** How alike two entries are in their words, from 0 to 1: the Dice coefficient of their words, each with its weight. */
function likenessOf(one: Prepared, other: Prepared, weightOf: WordWeights): number {
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * weightInCommon(one.text, other.text, weightOf)) / all;
}

/** Entries by a key of theirs, by number; of many with the same key the first few. */
function indexed(entries: readonly Prepared[], keyOf: (entry: Prepared) => string) {
  const found = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    const same = found.get(keyOf(entry));
    if (same === undefined) found.set(keyOf(entry), [index]);
    else if (same.length < MOST_ALIKE) same.push(index);
  });
  return found;
}

/** Of so many entries with one text each is compared with each. */
const MOST_ALIKE = 20;

interface Likeness {
  /** How alike their words are, from 0 to 1. */
  readonly words: number;
  readonly areTheses: boolean;
}

/** Whether two entries may be a pair, how that shows, and how sure it is. */
function judged(
  { entry: one, plain, text, places }: Prepared,
  { entry: other, plain: otherPlain, text: otherText, places: otherPlaces }: Prepared,
  { words, areTheses }: Likeness,
): Found | null {
  const place = areTheses ? 1 : placesInCommon(places, otherPlaces);
  const isNamesake = one.id === other.id;
  if (plain === otherPlain) {
    return isNamesake ? { by: 'id', confidence: 1 } : { by: 'text', confidence: 0.95 + place / 25 };
  }
  if (isNamesake && words >= NAMESAKE_LIKENESS) return { by: 'id', confidence: 0.8 + 0.15 * words };
  const areOpposed = text.denies !== otherText.denies;
  const doubt = (areOpposed ? DENYING_FACTOR : 1) * (one.kind === other.kind ? 1 : KIND_FACTOR);
  if (place > 0 && words >= PLACE_LIKENESS) {
    const confidence = (1 - (1 - words) * (1 - PLACE_WEIGHT * place)) * doubt;
    return { by: areTheses ? 'thesis' : 'place', confidence };
  }
  return words > 0 ? { by: 'words', confidence: words * doubt } : null;
}

/** One-to-one, the surest first; of equally sure ones those that come first in the maps. */
function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted(
    (a, b) => b.confidence - a.confidence || a.one - b.one || a.other - b.other,
  );
  const [ones, others] = [new Set<number>(), new Set<number>()];
  const taken = sorted.filter(({ one, other }) => {
    if (ones.has(one) || others.has(other)) return false;
    ones.add(one);
    others.add(other);
    return true;
  });
  return taken.sort((a, b) => a.one - b.one);
}
