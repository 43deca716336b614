/** JSON as text that no terminal obeys. */

/** What JSON may hold raw and a terminal may obey: DEL, C1, and characters that reorder a line. */
const STEERING = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ALL_STEERING = new RegExp(STEERING, 'g');

/** JSON with what a terminal may obey written as escapes: it says the same. */
export function escapedJson(text: string): string {
  // Nearly no text has any, and to look takes less than to replace.
  if (!STEERING.test(text)) return text;
  return text.replace(ALL_STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A list may know how its own JSON is written, where that is much faster than from what it holds: indented, in pieces, with all
 * lines but the first moved in by a margin.
 */
export const OWN_JSON = Symbol('own JSON');
export type OwnJson = (margin: string) => Iterable<string>;

/** Gives a list its own JSON, where nobody sees it who looks at its members. */
export function withOwnJson<List extends readonly unknown[]>(list: List, written: OwnJson): List {
  return Object.defineProperty(list, OWN_JSON, { value: written });
}
