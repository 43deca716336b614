import { type ScannedWord, type Syntax, scanLine } from './scan.js';
import type { Candidate, Request } from './shell.js';

/**
 * What a line asks for at its end, for shells that hand over the line as it was typed. `answer` writes candidates for
 * the word at the cursor, which has a `value`. Null where the line is no command that can be taken apart.
 */
export function requestOf(
  line: string,
  syntax: Syntax,
  answer: (candidates: readonly Candidate[], value: string, current: ScannedWord) => string,
): Request | null {
  const scanned = scanLine(line, syntax);
  const value = scanned?.current.value ?? null;
  if (scanned === null || value === null || scanned.words.length === 0) return null;
  const { words, current, redirects } = scanned;
  return {
    before: words.slice(1),
    typed: { value, tilde: current.tilde },
    redirects,
    answer: (candidates) => answer(candidates, value, current),
  };
}
