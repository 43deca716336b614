import { wrap } from './wrap.js';

/** Long lists of which what nobody reads is only counted. */

/** More names than these nobody reads. */
const MAX_NAMES = 500;

/** More lines than these nobody reads, either. */
const MAX_ITEMS = 200;

/** What is said of each of some things, line by line, what is too much of it only counted. */
export function itemLines<T>(items: readonly T[], lines: (item: T) => string | readonly string[]): string[] {
  const more = items.length - MAX_ITEMS;
  const shown = items.slice(0, MAX_ITEMS).flatMap(lines);
  return more > 0 ? [...shown, `  and ${more} more (--json has all)`] : shown;
}

/** Names after a title, wrapped, what is too many of them only counted; nothing for none. */
export function nameLines(title: string, names: readonly string[], width: number, margin = ''): string[] {
  if (names.length === 0) return [];
  const more = names.length - MAX_NAMES;
  const shown = more > 0 ? [...names.slice(0, MAX_NAMES), `and ${more} more (--json has all)`] : names;
  return wrap(`${title}: ${shown.join(', ')}`, width, margin, `${margin}  `);
}
