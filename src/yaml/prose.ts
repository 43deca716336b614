import type { Path } from '../map/model.js';

/** The keys whose value is a text for people. Nothing else in a file depends on what they say. */
const TEXTS: readonly string[] = [
  'title',
  'publication',
  'motion',
  'begins',
  'note',
  'text',
  'short',
  'quote',
  'phrase',
  'by',
  'page',
  'container-title',
  'collection-title',
  'event-title',
  'publisher',
  'publisher-place',
  'genre',
];

/** The keys whose value is a text for people or a list of such. */
const LISTS_OF_TEXTS: readonly string[] = ['tags', 'questions'];

export function isText(key: string): boolean {
  return TEXTS.includes(key);
}

export function isProse(key: string): boolean {
  return isText(key) || LISTS_OF_TEXTS.includes(key);
}

/** Whether a text for people stands at a path: as the value of a key, or in a list. */
export function isProseAt(path: Path): boolean {
  const last = path.at(-1);
  if (typeof last === 'string') return isText(last);
  const key = path.at(-2);
  return typeof key === 'string' && LISTS_OF_TEXTS.includes(key);
}
