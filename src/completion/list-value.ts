/** How the value of an option is written that takes a list of values: `--tag cost,health`, `--tag '!cost'`. */

/**
 * A value as it stands in a list. Null where there is no way to write it: a comma parts values, `!` at the beginning
 * excludes, and space around a value does not count.
 */
export function inList(value: string): string | null {
  return value === '' || /^[!\s]|,|\s$/.test(value) ? null : value;
}

/** Where the last value of a list begins, which is still being written; after the `!` of one that is excluded. */
export function lastInList(list: string, canExclude: boolean): number {
  const beginning = canExclude ? /^(?:.*,)?\s*!?/s : /^(?:.*,)?\s*/s;
  return beginning.exec(list)![0].length;
}
