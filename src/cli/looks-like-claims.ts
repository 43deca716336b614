import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Whether a file of any name looks like a claims file, from what it begins with. */

/** So much of a file is looked at: its header is there. */
const LOOKED_AT_BYTES = 64 * 1024;

/** A key at the beginning of a line, as in YAML that is written in lines; perhaps in quotes. */
const LINES = { thesis: /^["']?thesis["']?[ \t]*:/m, other: /^["']?(?:claims|title)["']?[ \t]*:/m };
/** A key anywhere, as in JSON and in YAML with brackets; with its value, since answers of this program have keys of the same names. */
const BRACKETS = { thesis: /\bthesis["']?\s*:\s*["'\w]/, other: /\bclaims["']?\s*:\s*\[/ };

/**
 * Whether a file has the keys that make a claims file: `thesis`, and `claims` or (in lines) `title`. It need not be a right one: one with a mistake in
 * it is to be read, so that somebody hears of the mistake. False for what cannot be read, and for what is no file.
 */
export function looksLikeClaims(path: string): boolean {
  const text = beginningOf(path);
  const keys = /^\uFEFF?\s*\{/.test(text) ? BRACKETS : LINES;
  return keys.thesis.test(text) && keys.other.test(text);
}

function beginningOf(path: string): string {
  try {
    if (!statSync(path).isFile()) return '';
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(LOOKED_AT_BYTES);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
