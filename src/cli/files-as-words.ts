import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { shellWord } from '../words/shell-word.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';
import { fullFilePath } from './file-paths.js';
import { isPattern } from './file-patterns.js';
import type { Io } from './io.js';

/** Somebody who left a pattern without quotes, so that the shell put names of files in its place, or who left out -f. */

/** Files and patterns among the words that stand for something else are a failure, which says how several files are read. */
export function refuseFilesAsWords(words: readonly string[], io: Io): void {
  const pattern = words.find((word) => fileHint(word) !== null && isFilePattern(word, io));
  if (pattern !== undefined) throw failure(pattern, 'a pattern for files', pattern);
  const files = words.filter((word) => fileHint(word) !== null && existsSync(fullFilePath(word, io)));
  const [first] = files;
  if (first !== undefined) throw failure(first, 'a file', patternOf(files));
}

/** A pattern with the ending of a file. */
function isFilePattern(word: string, io: Io): boolean {
  return /\.\w+$/.test(word) && isPattern(word, io);
}

function failure(word: string, what: string, pattern: string): Failure {
  return new Failure(
    'usage',
    `"${word}" is ${what}: put -f before it; of several files, before each, or before a pattern in quotes: -f ${shellWord(pattern)}`,
  );
}

/** A pattern that the shell may have replaced by these files. */
function patternOf([first = '', ...others]: readonly string[]): string {
  const [folder, ending] = [dirname(first), extname(first)];
  const areAlike = others.every((file) => dirname(file) === folder && extname(file) === ending);
  return areAlike ? join(folder, `*${ending}`) : '*.yaml';
}
