import { fold } from './fold.js';
import { readValues, type Value } from './values.js';

/** Which of the values that a file has are meant by what somebody types. */

/**
 * The values that are meant by a list as it is written. One that is a value of the map as a whole is that value, also after
 * a `!`; a string says what is wrong with the list.
 */
export function meantBy(list: string, possible: readonly string[]): Value[] | string {
  const whole = { value: list, excluded: false };
  const rest = { value: list.slice(1), excluded: true };
  const readings = list.startsWith('!') ? [whole, rest] : [whole];
  const exact = readings.find(({ value }) => possible.some((one) => composed(one) === composed(value)));
  const found = exact ?? readings.find(({ value }) => possible.some((one) => fold(one) === fold(value)));
  return found === undefined ? readValues(list) : [found];
}

/** The known values that a typed one means: the one that is spelled so, else all that differ only in case, marks and forms. */
export function sameAs(value: string, possible: readonly string[]): string[] {
  const exact = possible.filter((one) => composed(one) === composed(value));
  return exact.length > 0 ? exact : possible.filter((one) => fold(one) === fold(value));
}

/** A value in the normal form in which two spellings of it are one. */
export function composed(value: string): string {
  return value.normalize('NFC');
}

/** Each value once, whatever its normal form, in the order of their letters. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map(composed))]
    .map((value) => ({ value, letters: fold(value) }))
    .sort((a, b) => compareText(a.letters, b.letters) || compareText(a.value, b.value))
    .map(({ value }) => value);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
