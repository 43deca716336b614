import { lookAlike } from './look-alike.js';

/** Ids that are free: none can be mistaken for another. */

/**
 * Gives ids out: the wanted one, or, where it looks like one that is taken or was given out, the same with a number behind it.
 * As quick for the thousandth id of one name as for the first.
 */
export function freeIds(taken: Iterable<string>): (wanted: string) => string {
  const alike = new Set(Array.from(taken, lookAlike));
  const numbers = new Map<string, number>();
  return (wanted) => {
    let free = wanted;
    let number = numbers.get(wanted) ?? 2;
    for (; alike.has(lookAlike(free)); number += 1) free = `${wanted}-${number}`;
    numbers.set(wanted, number);
    alike.add(lookAlike(free));
    return free;
  };
}
