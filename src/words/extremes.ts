/** The greatest and the smallest of any number of numbers: a call such as `Math.max(...numbers)` takes some hundred thousand at most. */

/** The greatest; `floor` where all are below it, or there is none. */
export function greatest(numbers: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let found = floor;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest; `ceiling` where all are above it, or there is none. */
export function smallest(numbers: Iterable<number>, ceiling = Number.POSITIVE_INFINITY): number {
  let found = ceiling;
  for (const number of numbers) if (number < found) found = number;
  return found;
}
