/**
 * A value as an option takes it that takes a list of values: `--tag cost,health`. Null where there is no way to write
 * it: a comma parts values, `!` at the beginning excludes, and space around a value does not count.
 */
export function inList(value: string): string | null {
  return value === '' || /^[!\s]|,|\s$/.test(value) ? null : value;
}
