import { fileErrorReason } from '../disk/file-errors.js';
import { PROSE_COLUMNS } from '../render/look.js';
import { wrap } from '../render/wrap.js';
import { clip, oneLine, visible } from '../words/text.js';
import type { Failure } from './failure.js';

/** The most characters of one word that a message repeats. */
const MOST = 200;

/** A failure as it is told to the user who typed these words, in lines of at most so many columns. */
export function failureMessage(
  { kind, message }: Failure,
  words: readonly string[],
  columns = Number.POSITIVE_INFINITY,
): string {
  // Problems with a file are laid out already, each made visible by its renderer.
  if (kind === 'content') return message;
  const whole = `claims: ${visible(shortened(message, words))}`;
  if (columns === Number.POSITIVE_INFINITY) return whole;
  return whole
    .split('\n')
    .flatMap((line) => wrap(line, Math.min(columns, PROSE_COLUMNS)))
    .join('\n');
}

/** That standard output takes no more, as it is told of a file. */
export function unwrittenMessage(error: Error): string {
  return `claims: standard output: cannot be written: ${visible(fileErrorReason(error))}`;
}

/** A message in which the words of the command line that are too long to repeat are cut, and any other word like them. */
function shortened(message: string, words: readonly string[]): string {
  const parts = words
    .flatMap((word) => [word, word.slice(word.indexOf('=') + 1), ...word.split(',')])
    .flatMap((part) => [part, part.trim(), oneLine(part)])
    .filter((part) => part.length > MOST)
    .sort((a, b) => b.length - a.length);
  const cut = parts.reduce((text, part) => text.replaceAll(part, clip(part)), message);
  return cut.replace(LONG, clip);
}

const LONG = new RegExp(`[^\\s"']{${MOST},}`, 'g');
