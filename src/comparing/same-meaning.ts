import { oneLine } from '../words/text.js';

/** Whether two values of a claims file say the same, however they are written. */

/**
 * White space counts as one space, since it depends on how YAML is laid out. The order of keys means nothing. That of a list
 * does, unless it is a list of names (`sameMembers`).
 */
export function isSameMeaning(one: unknown, other: unknown): boolean {
  return meaningOf(one) === meaningOf(other);
}

/** What a value says, as one text. */
export function meaningOf(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null';
}

/** Whether two lists have the same members, in whatever order. */
export function sameMembers(ones: readonly unknown[], others: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]) => [...new Set(list.map(meaningOf))].sort();
  return isSameMeaning(sorted(ones), sorted(others));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  // Pairs instead of an object: a key such as __proto__ is a key like others.
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key, plain(member)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
