import type { StatementFields } from '../map/model.js';
import { foldPhrase } from '../words/fold.js';
import type { Locator } from '../words/locators.js';
import { placesInCommon, placesOf } from './entry-places.js';
import {
  type ComparedText,
  comparedText,
  type WordWeights,
  weightOfAll,
  wordsInCommon,
} from './entry-words.js';
import { areOpposed } from './opposed-texts.js';

/** Whether two entries may be the same, how that shows, and how sure it is. */

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

/** Why a pair is doubtful at most, however alike the entries are. */
export const DOUBTS = {
  denies: 'one may deny the other',
  corrected: 'it is a new pair, made after others were corrected in the pairs file',
} as const;
type Doubt = keyof typeof DOUBTS;

/** What of an entry is compared. */
export type ComparedEntry = Pick<StatementFields, 'id' | 'text' | 'short' | 'at' | 'kind' | 'implicit'>;

/** How it shows that two entries may be a pair. */
export interface Found {
  readonly by: FoundBy;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
  readonly doubt: Doubt | null;
}

/** That the id and the text are the same, in maps of one text: no pair is surer. */
export const SAME: Found = { by: 'id', confidence: 1, doubt: null };

/** An entry with what it is compared by, worked out once. */
export interface PreparedEntry {
  readonly entry: ComparedEntry;
  /** Its text, but for capitals, spaces, the forms of signs and the one that closes it. */
  readonly plain: string;
  readonly text: ComparedText;
  /** What its words weigh. */
  readonly weight: number;
  readonly places: readonly Locator[];
}

export const wordsOfEntry = ({ text, short }: ComparedEntry): ComparedText =>
  comparedText(short === null ? text : `${short}\n${text}`);

/** A text without what makes no other entry of it. */
export function plainText(text: string): string {
  return foldPhrase(text).replace(/[.!…。！]$/u, '');
}

export function prepareEntry(entry: ComparedEntry, text: ComparedText, weightOf: WordWeights): PreparedEntry {
  return {
    entry,
    plain: plainText(entry.text),
    text,
    weight: weightOfAll(text, weightOf),
    places: placesOf(entry.at),
  };
}

/** Two entries with the same id are a pair if their words are at least so alike. */
const NAMESAKE_LIKENESS = 0.15;
/** Two entries at the same place are a pair only if their words are at least so alike. */
const PLACE_LIKENESS = 0.12;
/** How much surer the same place makes a pair. */
const PLACE_WEIGHT = 0.5;
/** How much less sure a pair is if the entries are of different kinds, or only one is implicit. */
const KIND_FACTOR = 0.85;
/** Words alone make no pair sure if they are fewer, nor if the maps are of different texts. */
const MANY_WORDS = 3;
const NOT_SURE = 0.74;
/** A pair for which there is a doubt is at most so sure. */
export const DOUBTFUL = 0.49;

/** What two entries are compared with. */
interface Comparison {
  readonly weightOf: WordWeights;
  /** Whether both are the thesis of their map. */
  readonly areTheses: boolean;
  /** Whether both maps are of one text: in another one, the same places and ids mean nothing. */
  readonly areOfOneText: boolean;
}

/** Whether two entries may be a pair; null where they have nothing in common. */
export function judgeEntries(a: PreparedEntry, b: PreparedEntry, comparison: Comparison): Found | null {
  const shared = wordsInCommon(a.text, b.text, comparison.weightOf);
  const words = likenessOf(a, b, shared.weight);
  const found = foundBy(a, b, comparison, { words, count: shared.count });
  if (found === null || a.plain === b.plain) return found === null ? null : { ...found, doubt: null };
  if (!areOpposed(a.text.polarity, b.text.polarity, words)) return { ...found, doubt: null };
  return { ...found, confidence: Math.min(found.confidence, DOUBTFUL), doubt: 'denies' };
}

/** How alike two entries are in their words, and how many words they share. */
interface Shared {
  readonly words: number;
  readonly count: number;
}

function foundBy(
  a: PreparedEntry,
  b: PreparedEntry,
  { areTheses, areOfOneText }: Comparison,
  { words, count }: Shared,
): Omit<Found, 'doubt'> | null {
  const [one, other] = [a.entry, b.entry];
  const isNamesake = areOfOneText && one.id === other.id;
  const nearness = areOfOneText ? placesInCommon(a.places, b.places) : 0;
  const place = areTheses ? 1 : nearness;
  if (a.plain === b.plain) return isNamesake ? SAME : { by: 'text', confidence: 0.95 + place / 25 };
  if (isNamesake && words >= NAMESAKE_LIKENESS) return { by: 'id', confidence: 0.8 + 0.15 * words };
  const doubt = one.kind === other.kind && one.implicit === other.implicit ? 1 : KIND_FACTOR;
  const most = areOfOneText ? 1 : NOT_SURE;
  if (place > 0 && words >= PLACE_LIKENESS) {
    const confidence = (1 - (1 - words) * (1 - PLACE_WEIGHT * place)) * doubt;
    return { by: areTheses ? 'thesis' : 'place', confidence: Math.min(confidence, most) };
  }
  if (words === 0) return null;
  const mostByWords = count < MANY_WORDS ? NOT_SURE : most;
  return { by: 'words', confidence: Math.min(words * doubt, mostByWords) };
}

/** How much of the likeness depends on the shorter text: who says it in fewer words says the same. */
const SHORTER_COUNTS = 0.7;

/** How alike two entries are in their words, from 0 to 1: of what their words weigh, how much they share. */
function likenessOf(one: PreparedEntry, other: PreparedEntry, shared: number): number {
  const [less, more] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
  const all = SHORTER_COUNTS * less + (1 - SHORTER_COUNTS) * more;
  return all === 0 ? 0 : shared / all;
}
