import { claimsFile, DEFINITIONS } from './schema.js';

const KEYS: ReadonlySet<string> = new Set(
  [claimsFile, ...DEFINITIONS.keys()].flatMap((form) =>
    form.form === 'record' ? Object.keys(form.keys) : [],
  ),
);

/** Whether a word is a key of a claims file, somewhere in it. */
export function isKey(word: string): boolean {
  return KEYS.has(word);
}

/** A key of a claims file and its value that grew together for want of a space (`text:foo`): the key; else null. */
export function gluedKey(words: string): string | null {
  const [, , name] = /^(["']?)([\p{L}_-]+)\1:(?=\S)/u.exec(words) ?? [];
  return name !== undefined && isKey(name) ? name : null;
}
