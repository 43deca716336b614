import { lastUpTo } from '../words/last-up-to.js';
import { paragraphOfWord, positionsOfWord, type Run, type WordIndex } from './word-index.js';

/** Finds the words of a text that are nearest to a phrase which it does not have as it is. */

/** How many places a phrase is looked for nearly: enough for any phrase but one of the commonest words only. */
const MAX_PLACES = 1000;

/**
 * The first of the runs that differ least from the wanted words, which the text does not have as they are. With n edits allowed, one of any n + 1 wanted words is
 * in the run as it is: only round the n + 1 that are rarest in the text are runs compared.
 */
export function nearestRun(wanted: readonly string[], within: readonly Run[], index: WordIndex): Run | null {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const anchors = wanted
    .map((word, place) => ({ place, at: positionsOfWord(word, index) }))
    .sort((a, b) => a.at.length - b.at.length)
    .slice(0, allowed + 1);
  const numbers = wanted.map((word) => index.numberOf.get(word) ?? -1);
  const starts = new Map<number, number>();
  let left = MAX_PLACES;
  for (const [from, to] of within) {
    for (const { place, at } of anchors) {
      for (
        let next = lastUpTo(at, from - 1, Number) + 1;
        next < at.length && at[next]! < to && left > 0;
        next += 1
      ) {
        left -= 1;
        const begin = at[next]! - place;
        if (!isLike(numbers, begin - allowed, begin + wanted.length + allowed, allowed, index)) continue;
        const paragraph = paragraphOfWord(at[next]!, index);
        const first = Math.max(from, index.ends[paragraph - 1] ?? 0, begin - allowed);
        const end = Math.min(to, index.ends[paragraph]!);
        for (let start = first; start <= begin + allowed && start < end; start += 1) starts.set(start, end);
      }
    }
  }
  return leastDiffering(numbers, starts, allowed, index);
}

/** Whether all wanted words but `allowed` of them stand between two places. */
function isLike(
  wanted: readonly number[],
  from: number,
  to: number,
  allowed: number,
  { numbers }: WordIndex,
): boolean {
  let lacks = 0;
  for (const word of wanted) {
    let at = Math.max(0, from);
    while (at < to && numbers[at] !== word) at += 1;
    lacks += at < to ? 0 : 1;
    if (lacks > allowed) return false;
  }
  return true;
}

/** Of the runs that begin at some places and end before a limit the first that differs least. */
function leastDiffering(
  wanted: readonly number[],
  starts: ReadonlyMap<number, number>,
  allowed: number,
  { numbers }: WordIndex,
): Run | null {
  let best: Run | null = null;
  let least = allowed + 1;
  for (const [start, end] of [...starts].sort(([a], [b]) => a - b)) {
    for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
      if (length < 2 || start + length > end) continue;
      const differs = wordDistance(wanted, numbers.slice(start, start + length));
      if (differs < least) [best, least] = [[start, start + length], differs];
    }
    if (least === 1) break;
  }
  return best;
}

/** Edit distance in words (Wagner and Fischer 1974). */
function wordDistance(a: readonly number[], b: readonly number[]): number {
  let row = b.map((_, j) => j + 1);
  for (const [i, word] of a.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const value = Math.min(left + 1, above + 1, diagonal + (word === b[j] ? 0 : 1));
      [diagonal, left] = [above, value];
      return value;
    });
  }
  return row.at(-1) ?? a.length;
}
