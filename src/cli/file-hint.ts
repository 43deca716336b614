import { shellWord } from '../words/shell-word.js';

/** Where somebody put a file's name in the place of something else: how a file is named; else null. */
export function fileHint(word: string): string | null {
  return /\.(ya?ml|json|af|apx|tgf)$|[\\/]/i.test(word) ? `to read a file, use -f ${shellWord(word)}` : null;
}
