import type { WordWeights } from './entry-words.js';
import type { PreparedEntry } from './judge-entries.js';

/**
 * Which entries of another map are worth comparing with one: those with its id, its text, or its rarer words. Each entry is
 * compared with a bounded number, so two maps of ten thousand entries take no hundred million comparisons.
 */

/** So many of the rarest words of an entry are looked up. */
const RAREST = 8;
/** Of the entries that have a word, or the same text, so many are looked at. */
const MOST_SHARING = 30;

/** Looks up entries by number. */
export type CandidatesFor = (entry: PreparedEntry) => ReadonlySet<number>;

/** Of all entries, `isOpen` says by number which can still be a partner. */
export function candidatesAmong(
  entries: readonly PreparedEntry[],
  weightOf: WordWeights,
  isOpen: (index: number) => boolean,
): CandidatesFor {
  const open = [...entries.keys()].filter(isOpen);
  const byId = indexed(entries, open, ({ entry }) => [entry.id]);
  const byText = indexed(entries, open, ({ plain }) => [plain]);
  const byWord = indexed(entries, open, ({ text }) => text.words);
  return ({ entry, plain, text }) => {
    const known = [...text.words].filter((word) => byWord.has(word));
    const rarest = known.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, RAREST);
    return new Set([
      ...(byId.get(entry.id) ?? []),
      ...(byText.get(plain) ?? []),
      ...rarest.flatMap((word) => byWord.get(word)!),
    ]);
  };
}

/** The open entries by something that they have, by number. */
function indexed(
  entries: readonly PreparedEntry[],
  open: readonly number[],
  keysOf: (entry: PreparedEntry) => Iterable<string>,
) {
  const found = new Map<string, number[]>();
  for (const index of open)
    for (const key of keysOf(entries[index]!)) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [index]);
      else if (same.length < MOST_SHARING) same.push(index);
    }
  return found;
}
