/** The place of the last of some things in ascending order that is not above a limit, or -1. Logarithmic. */
export function lastUpTo<T>(things: readonly T[], limit: number, measure: (thing: T) => number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (measure(things[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
