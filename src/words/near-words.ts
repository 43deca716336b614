import { distance } from 'fastest-levenshtein';

/** A word longer than this is no slip of a word that is known. */
const MAX_WORD_CHARACTERS = 200;

/**
 * The known words nearest to a mistyped one, best first, at most three.
 *
 * Near is: the same but for case, one the beginning of the other (from three letters), or an edit distance
 * of at most a third of the length (Levenshtein 1966). Cost: one comparison a candidate.
 */
export function nearWords(word: string, candidates: Iterable<string>): string[] {
  return scored(word, candidates)
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** Of the words near to a mistyped one only those that are nearest, at most three. */
export function nearestWords(word: string, candidates: Iterable<string>): string[] {
  const found = scored(word, candidates);
  return found
    .filter(({ score }) => score === found[0]!.score)
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

function scored(word: string, candidates: Iterable<string>): { candidate: string; score: number }[] {
  if (word.length > MAX_WORD_CHARACTERS) return [];
  const wanted = word.toLowerCase();
  const found: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = candidate.length > MAX_WORD_CHARACTERS ? null : farness(wanted, candidate.toLowerCase());
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
    const edits = areSwapped(wanted, candidate) ? 1 : distance(wanted, candidate);
    if (edits <= allowed && edits < longest) return edits;
  }
  const begins =
    Math.min(wanted.length, candidate.length) >= 3 &&
    (candidate.startsWith(wanted) || wanted.startsWith(candidate));
  return begins ? allowed + lengths : null;
}

/** Whether two words of one length differ in two letters only, each of which stands where the other should. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differ: number[] = [];
  for (let i = 0; i < a.length && differ.length < 3; i += 1) if (a[i] !== b[i]) differ.push(i);
  const [first, second] = differ;
  return differ.length === 2 && a[first!] === b[second!] && a[second!] === b[first!];
}
