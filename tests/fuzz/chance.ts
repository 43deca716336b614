import { randomOf } from '../../src/words/random.js';

/** Chance that a seed and a number determine, so that whatever was tried can be tried again. */
export interface Chance {
  /** A whole number from 0, less than `most`. */
  below(most: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  /** Some things, one after the other. */
  several<T>(most: number, make: () => T): T[];
}

export function chanceOf(seed: number, number: number): Chance {
  const random = randomOf(`${seed} ${number}`);
  const below = (most: number) => Math.floor(random() * most);
  return {
    below,
    oneOf: (list) => list[below(list.length)]!,
    onceIn: (times) => below(times) === 0,
    several: (most, make) => Array.from({ length: 1 + below(most) }, make),
  };
}
