import { writtenValue } from '../words/values.js';

/** How a value is written in an option that takes a list of values: `--tag cost,health`, `--tag '!cost'`. */

/**
 * A value as it stands in a list; null for one that cannot be written. Alone it is taken as it is, whatever commas it has;
 * only a `!` before it would exclude. Behind another value it is quoted where it has signs of a list.
 */
export function inList(value: string, alone: boolean): string | null {
  if (value === '') return null;
  return alone && !value.startsWith('!') ? value : writtenValue(value);
}

/** One value of a list and the comma behind it: in double quotes, or with a backslash before a comma of its own. */
const VALUE = String.raw`\s*!?\s*(?:"(?:[^"\\]|\\.)*"\s*|(?:[^",\\]|\\.)(?:[^,\\]|\\.)*|),`;
const BEHIND = {
  plain: new RegExp(`^(?:${VALUE})*\\s*`, 'su'),
  excluding: new RegExp(`^(?:${VALUE})*\\s*!?`, 'su'),
};

/** Where the last value of a list begins, which is still being written; after the `!` of one that is excluded. */
export function lastInList(list: string, canExclude: boolean): number {
  return BEHIND[canExclude ? 'excluding' : 'plain'].exec(list)![0].length;
}
