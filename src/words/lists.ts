/** Lists: words one after the other as a sentence has them, and one value or several as a list. */

/** `a`, `a or b`, `a, b or c`. */
export function listOr(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listAnd(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** One value or several as a list. Holes, which stand for what could not be used, are left out. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return NONE;
  if (!isList(value)) return [value];
  return hasHole(value) ? value.filter(() => true) : value;
}

/** One empty list for all who have none. */
const NONE: readonly never[] = [];

function hasHole(list: readonly unknown[]): boolean {
  return list.includes(undefined);
}

/** `Array.isArray` for lists that cannot be changed. */
export function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
