import { distance } from 'fastest-levenshtein';

/**
 * The known words nearest to a mistyped one, best first, at most three.
 *
 * Near is: the same but for case, one the beginning of the other (from three letters), or an edit distance
 * of at most a third of the length (Levenshtein 1966). Cost: one comparison a candidate.
 */
export function near(word: string, candidates: Iterable<string>): string[] {
  return scored(word, candidates)
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** Of the words near to a mistyped one only those that are nearest, at most three. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const found = scored(word, candidates);
  return found
    .filter(({ score }) => score === found[0]!.score)
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

function scored(word: string, candidates: Iterable<string>): { candidate: string; score: number }[] {
  const wanted = word.toLowerCase();
  const found: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = farness(wanted, candidate.toLowerCase());
    if (score !== null) found.push({ candidate, score });
  }
  return found.sort((a, b) => a.score - b.score);
}

function farness(wanted: string, candidate: string): number | null {
  if (wanted === candidate) return 0;
  const longest = Math.max(wanted.length, candidate.length);
  const allowed = Math.max(1, Math.floor(longest / 3));
  const lengths = Math.abs(wanted.length - candidate.length);
  if (lengths <= allowed) {
    // Two letters in the wrong order are one slip, not two.
    const edits = sameLetters(wanted, candidate) ? 1 : distance(wanted, candidate);
    if (edits <= allowed && edits < longest) return edits;
  }
  const begins =
    Math.min(wanted.length, candidate.length) >= 3 &&
    (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return begins ? allowed + lengths : null;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

/** `did you mean "a", "b" or "c"?`, or null when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const words = near(word, candidates).map((candidate) => `"${candidate}"`);
  if (words.length === 0) return null;
  return `did you mean ${oneOf(words)}?`;
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
