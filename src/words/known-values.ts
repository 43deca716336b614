import { fold } from './fold.js';
import { normal } from './normal.js';
import { readValues, type Value } from './values.js';

/** Which of the values that a file has are meant by what somebody types. */

/** The values that a file has, to be looked up by how they are spelled. */
export interface KnownValues {
  /** The known values that a typed one means: the one that is spelled so, else all that differ only in case, marks and forms. */
  sameAs(value: string): readonly string[];
  /** Whether a value is spelled so. */
  has(value: string): boolean;
}

/** Makes values ready to be looked up. Linear; a look-up then takes no longer for many of them. */
export function knownValues(values: readonly string[]): KnownValues {
  const spelled = new Map(values.map((value) => [normal(value), value]));
  const alike = new Map<string, string[]>();
  for (const value of values) {
    const letters = fold(value);
    const group = alike.get(letters);
    if (group === undefined) alike.set(letters, [value]);
    else group.push(value);
  }
  return {
    has: (value) => spelled.has(normal(value)),
    sameAs(value) {
      const exact = spelled.get(normal(value));
      return exact === undefined ? (alike.get(fold(value)) ?? []) : [exact];
    },
  };
}

/**
 * The values that are meant by a list as it is written. One that is a value of the map as a whole is that value, also after
 * a `!`; a string says what is wrong with the list.
 */
export function valuesMeant(list: string, known: KnownValues): Value[] | string {
  const whole = { value: list, excluded: false };
  const readings = list.startsWith('!') ? [whole, { value: list.slice(1), excluded: true }] : [whole];
  const found =
    readings.find(({ value }) => known.has(value)) ??
    readings.find(({ value }) => known.sameAs(value).length > 0);
  return found === undefined ? readValues(list) : [found];
}

/** Each value once, whatever its normal form, in the order of their letters. */
export function distinctValues(values: readonly string[]): string[] {
  return [...new Set(values.map(normal))]
    .map((value) => ({ value, letters: fold(value) }))
    .sort((a, b) => compareText(a.letters, b.letters) || compareText(a.value, b.value))
    .map(({ value }) => value);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
