import { randomOf } from '../words/random.js';

/** A sheet split among groups. */

/** What differs by fewer characters than these is about as long. */
const LIKE_LENGTH_CHARACTERS = 250;

/** What one group gets. */
interface Share<T> {
  readonly items: T[];
  length: number;
  readonly chance: number;
}

/** Items in shares of like length, none of them empty: shuffled by the seed, then each to the shortest share so far, longest first. */
export function sharedAmong<T>(
  items: readonly T[],
  lengthOf: (item: T) => number,
  { groups, seed }: { readonly groups: number; readonly seed: string },
): T[][] {
  const random = randomOf(seed);
  const shuffled = items
    .map((item) => ({ item, length: lengthOf(item), chance: random() }))
    // Those of about one length in an order that the seed decides.
    .sort(
      (a, b) =>
        Math.floor(b.length / LIKE_LENGTH_CHARACTERS) - Math.floor(a.length / LIKE_LENGTH_CHARACTERS) ||
        a.chance - b.chance,
    );
  const count = Math.min(groups, items.length);
  const shares = Array.from({ length: count }, (): Share<T> => ({ items: [], length: 0, chance: random() }));
  const heap = shares.toSorted((a, b) => a.chance - b.chance);
  for (const { item, length } of shuffled) {
    heap[0]!.items.push(item);
    heap[0]!.length += length;
    sink(heap);
  }
  const order = new Map(items.map((item, i) => [item, i]));
  return shares.map((share) => share.items.sort((a, b) => order.get(a)! - order.get(b)!));
}

/** Restores a heap, the shortest share first, of which only the first may be too long (Williams 1964). */
function sink<T>(heap: Share<T>[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const child = left + 1 < heap.length && isShorter(heap[left + 1]!, heap[left]!) ? left + 1 : left;
    if (child >= heap.length || !isShorter(heap[child]!, heap[at]!)) return;
    [heap[at], heap[child]] = [heap[child]!, heap[at]!];
    at = child;
  }
}

function isShorter<T>(a: Share<T>, b: Share<T>): boolean {
  return a.length < b.length || (a.length === b.length && a.chance < b.chance);
}
