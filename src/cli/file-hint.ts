import { shellWord } from './shell-word.js';

/** Where somebody put a file's name in the place of something else: how a file is named; else null. */
export function fileHint(word: string): string | null {
  return /\.(ya?ml|json|af|apx|tgf)$|[\\/]/i.test(word)
    ? `a file is named with -f: -f ${shellWord(word)}`
    : null;
}
