import { clip } from './text.js';

/**
 * How the values of an option are written: parted by commas; one in double quotes or with a backslash before its comma
 * has commas of its own; a `!` before one excludes it, and `\!` or quotes make it the value's own.
 */

/** One of the values of an option. */
export interface Value {
  readonly value: string;
  /** Whether it is excluded. */
  readonly excluded: boolean;
}

const ITEM = /\s*(!?)\s*(?:"((?:[^"\\]|\\.)*)"|((?:[^,\\]|\\.|\\$)*))\s*(,|$)/suy;

/** The values that are written, or in words what is wrong with them. Linear. */
export function readValues(written: string): Value[] | string {
  const values: Value[] = [];
  let at = 0;
  for (;;) {
    ITEM.lastIndex = at;
    const found = ITEM.exec(written);
    const opened = /^\s*!?\s*"/.test(written.slice(at, at + 50));
    if (found === null || (opened && found[2] === undefined)) return misquoted(written);
    const [whole, sign, quoted, bare, end] = found;
    const value = unescaped(quoted ?? trimmed(bare!));
    if (value === '') return nothing(written, sign === '!');
    values.push({ value, excluded: sign === '!' });
    if (end === '') return values;
    at += whole.length;
  }
}

function unescaped(value: string): string {
  return value.replace(/\\([,!"\\\s])/g, '$1');
}

/** Without the spaces around it, but for one that a backslash keeps. */
function trimmed(bare: string): string {
  const end = bare.trimEnd();
  return /(?<!\\)(?:\\\\)*\\$/.test(end) && end.length < bare.length ? bare.slice(0, end.length + 1) : end;
}

function misquoted(written: string): string {
  return `in ${clip(written)} a double quote is not closed, or there is no comma after it; write \\" for a quote inside a value`;
}

function nothing(written: string, excluded: boolean): string {
  if (written.trim() === '!') return 'there is no value after the !';
  if (!written.includes(',')) return 'the value is empty';
  const what = excluded ? 'there is no value after a !' : 'there is no value before or after a comma';
  return `in ${clip(written)} ${what}; put a value with a comma in double quotes`;
}

/** A value in double quotes, as `readValues` takes it. */
export function quotedValue(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A value as an option takes it, alone or in a list: as it is where nothing in it has a meaning there, else quoted. */
export function writtenValue(value: string): string {
  return /^[\s!"]|[,\\]|\s$|^$/.test(value) ? quotedValue(value) : value;
}
