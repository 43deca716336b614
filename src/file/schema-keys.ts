import { ENTRY_KEYS, HEADER_KEYS, SOURCE_KEYS } from './schema.js';

const KEYS: ReadonlySet<string> = new Set([...HEADER_KEYS, ...ENTRY_KEYS, ...SOURCE_KEYS]);

/** Whether a word is a key of a claims file, somewhere in it. */
export function isKey(word: string): boolean {
  return KEYS.has(word);
}

/** A key of a claims file and its value that grew together for want of a space (`text:foo`): the key; else null. */
export function gluedKey(words: string): string | null {
  const [, , name] = /^(["']?)([\p{L}_-]+)\1:(?=\S)/u.exec(words) ?? [];
  return name !== undefined && isKey(name) ? name : null;
}
