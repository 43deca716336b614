import { namesOf } from '../words/names-of.js';
import { candidatesAmong } from './candidates.js';
import { type EntryLink, linkedConfidence } from './entry-links.js';
import { weightsOfWords } from './entry-words.js';
import {
  type ComparedEntry,
  DOUBTFUL,
  DOUBTS,
  FOUND_BY,
  type Found,
  type FoundBy,
  judgeEntries,
  plainText,
  prepareEntry,
  SAME,
  wordsOfEntry,
} from './judge-entries.js';

/**
 * Which entries of two maps are the same: by id, by text, by place in the text, or by words alone. A pair is a suggestion:
 * it says how it was found and how sure it is. Each entry has one partner at most; the surest pairs are made first.
 */

export { type ComparedEntry, DOUBTS, FOUND_BY };

/** How sure a pair is, in words, with the least number for each. */
export const CERTAINTY = { sure: 0.75, likely: 0.5, doubtful: 0.3 } as const;
export type Certainty = keyof typeof CERTAINTY;

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
  /** What an entry is linked with. Where it is given, entries that are linked with the same become surer. */
  readonly links?: (entry: T) => readonly EntryLink<T>[];
  /** The theses of the two maps: that both are one says as much as a place that they share. */
  readonly theses?: readonly [T, T];
  /** Whether both maps are of one text; without it they are. */
  readonly areOfOneText?: boolean;
  /** Pairs that are less sure are left out. Without it all that are at least doubtful are made. */
  readonly least?: Certainty;
  /** Only pairs that were found in these ways. */
  readonly by?: readonly FoundBy[];
}

/** Time: the words of both maps, and a bounded number of comparisons for each entry of the first. */
export function pairEntries<T extends ComparedEntry>(
  ones: readonly T[],
  others: readonly T[],
  { theses, links, areOfOneText = true, least = 'doubtful', by = namesOf(FOUND_BY) }: PairWays<T> = {},
): Pairing<T> {
  const isWanted = ({ by: way, confidence }: Found) => by.includes(way) && confidence >= CERTAINTY[least];
  const same = areOfOneText && by.includes('id') ? sameEntries(ones, others) : new Map<number, number>();
  const { candidates, unlikeNamesakes } = compareAll(ones, others, { theses, areOfOneText, same });
  const surer = links === undefined ? candidates : withLinks(candidates, ones, others, links);
  const pairs = bestFirst(surer.filter(isWanted)).map(
    ({ one, other, by, confidence, doubt }): Pair<T> => ({
      one: ones[one]!,
      other: others[other]!,
      by,
      confidence,
      doubt,
      certainty: certaintyOf(confidence),
    }),
  );
  const partnerOf = new Map(pairs.map(({ one, other }) => [one, other]));
  const partners = new Set(partnerOf.values());
  return {
    pairs,
    onlyOne: ones.filter((entry) => !partnerOf.has(entry)),
    onlyOther: others.filter((entry) => !partners.has(entry)),
    unlikeNamesakes: unlikeNamesakes
      .map(([one, other]) => [ones[one]!, others[other]!] as const)
      .filter(([one, other]) => partnerOf.get(one) !== other),
  };
}

/** A pair that is doubtful at most, as it is new after somebody corrected others. */
export function afterCorrection<T extends ComparedEntry>(pair: Pair<T>): Pair<T> {
  const confidence = Math.min(pair.confidence, DOUBTFUL);
  return { ...pair, confidence, certainty: certaintyOf(confidence), doubt: pair.doubt ?? 'corrected' };
}

function certaintyOf(confidence: number): Certainty {
  if (confidence >= CERTAINTY.sure) return 'sure';
  return confidence >= CERTAINTY.likely ? 'likely' : 'doubtful';
}

/** Two entries, by number, that may be a pair. */
interface Candidate extends Found {
  readonly one: number;
  readonly other: number;
}

/** Pairs that are less sure are forgotten at once; a link can make them surer, but not so much. */
const LEAST_CANDIDATE = 0.15;

/** What is known of both maps. */
interface BothMaps {
  readonly theses: readonly [ComparedEntry, ComparedEntry] | undefined;
  readonly areOfOneText: boolean;
  /** Entries that are the same, by number: neither is compared with any other. */
  readonly same: ReadonlyMap<number, number>;
}

/** The entries with the same id and text in both maps, by number: no pair is surer. */
function sameEntries(ones: readonly ComparedEntry[], others: readonly ComparedEntry[]): Map<number, number> {
  const byId = new Map(others.map((entry, index) => [entry.id, index]));
  const same = new Map<number, number>();
  ones.forEach(({ id, text }, one) => {
    const other = byId.get(id);
    if (other !== undefined && plainText(text) === plainText(others[other]!.text)) same.set(one, other);
  });
  return same;
}

function compareAll(
  ones: readonly ComparedEntry[],
  others: readonly ComparedEntry[],
  { theses, areOfOneText, same }: BothMaps,
) {
  const [texts, otherTexts] = [ones.map(wordsOfEntry), others.map(wordsOfEntry)];
  const weightOf = weightsOfWords(texts, otherTexts);
  const prepared = others.map((entry, index) => prepareEntry(entry, otherTexts[index]!, weightOf));
  const taken = new Set(same.values());
  const candidatesFor = candidatesAmong(prepared, weightOf, (other) => !taken.has(other));
  const candidates: Candidate[] = Array.from(same, ([one, other]) => ({ one, other, ...SAME }));
  const unlikeNamesakes: (readonly [number, number])[] = [];
  ones.forEach((entry, one) => {
    if (same.has(one)) return;
    const subject = prepareEntry(entry, texts[one]!, weightOf);
    for (const other of candidatesFor(subject)) {
      const partner = prepared[other]!;
      const areTheses = theses?.[0] === entry && theses[1] === partner.entry;
      const found = judgeEntries(subject, partner, { weightOf, areTheses, areOfOneText });
      if (found !== null && found.confidence >= LEAST_CANDIDATE) candidates.push({ one, other, ...found });
      const isPair = found?.by === 'id' || found?.by === 'text';
      if (entry.id === partner.entry.id && !isPair) unlikeNamesakes.push([one, other]);
    }
  });
  return { candidates, unlikeNamesakes };
}

/** Candidates as sure as they are with their links. */
function withLinks<T>(
  candidates: readonly Candidate[],
  ones: readonly T[],
  others: readonly T[],
  links: (entry: T) => readonly EntryLink<T>[],
): Candidate[] {
  const likely = bestFirst(candidates.filter(({ confidence }) => confidence >= CERTAINTY.likely));
  const partnerOf = new Map(likely.map(({ one, other }) => [ones[one]!, others[other]!]));
  const linked = linkedConfidence(links, partnerOf);
  return candidates.map((candidate) => {
    const { one, other, by, confidence, doubt } = candidate;
    if (doubt !== null || (by !== 'words' && by !== 'place')) return candidate;
    return { ...candidate, confidence: linked(ones[one]!, others[other]!, confidence) };
  });
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
