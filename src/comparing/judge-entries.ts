import type { StatementFields } from '../map/model.js';
import { foldPhrase } from '../words/fold.js';
import type { Locator } from '../words/locators.js';
import { placesInCommon, placesOf } from './entry-places.js';
import {
  type ComparedText,
  comparedText,
  type WordWeights,
  weightInCommon,
  weightOfAll,
} from './entry-words.js';

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

/** What of an entry is compared. */
export type ComparedEntry = Pick<StatementFields, 'id' | 'text' | 'short' | 'at' | 'kind' | 'implicit'>;

/** How it shows that two entries may be a pair. */
export interface Found {
  readonly by: FoundBy;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
}

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
/** How much less sure a pair is if one denies and the other does not, and if they are of different kinds, or only one is implicit. */
const DENYING_FACTOR = 0.75;
const KIND_FACTOR = 0.85;

/** What two entries are compared with. */
interface Comparison {
  readonly weightOf: WordWeights;
  /** Whether both are the thesis of their map. */
  readonly areTheses: boolean;
}

/** Whether two entries may be a pair; null where they have nothing in common. */
export function judgeEntries(
  a: PreparedEntry,
  b: PreparedEntry,
  { weightOf, areTheses }: Comparison,
): Found | null {
  const [one, other] = [a.entry, b.entry];
  const place = areTheses ? 1 : placesInCommon(a.places, b.places);
  const words = likenessOf(a, b, weightOf);
  const isNamesake = one.id === other.id;
  if (a.plain === b.plain) {
    return isNamesake ? { by: 'id', confidence: 1 } : { by: 'text', confidence: 0.95 + place / 25 };
  }
  if (isNamesake && words >= NAMESAKE_LIKENESS) return { by: 'id', confidence: 0.8 + 0.15 * words };
  const areOpposed = a.text.denies !== b.text.denies;
  const areOfOneKind = one.kind === other.kind && one.implicit === other.implicit;
  const doubt = (areOpposed ? DENYING_FACTOR : 1) * (areOfOneKind ? 1 : KIND_FACTOR);
  if (place > 0 && words >= PLACE_LIKENESS) {
    const confidence = (1 - (1 - words) * (1 - PLACE_WEIGHT * place)) * doubt;
    return { by: areTheses ? 'thesis' : 'place', confidence };
  }
  return words > 0 ? { by: 'words', confidence: words * doubt } : null;
}

/** How much of the likeness depends on the shorter text: who says it in fewer words says the same. */
const SHORTER_COUNTS = 0.7;

/** How alike two entries are in their words, from 0 to 1: of what their words weigh, how much they share. */
function likenessOf(one: PreparedEntry, other: PreparedEntry, weightOf: WordWeights): number {
  const [less, more] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
  const all = SHORTER_COUNTS * less + (1 - SHORTER_COUNTS) * more;
  return all === 0 ? 0 : weightInCommon(one.text, other.text, weightOf) / all;
}
