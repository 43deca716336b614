import { clip, oneLine } from '../map/text.js';

/** The most characters of one word that a message repeats. */
const MOST = 200;

/** A message in which the words of the command line that are too long to repeat are cut, and any other word like them. */
export function shortened(message: string, words: readonly string[]): string {
  const parts = words
    .flatMap((word) => [word, word.slice(word.indexOf('=') + 1), ...word.split(',')])
    .flatMap((part) => [part, part.trim(), oneLine(part)])
    .filter((part) => part.length > MOST)
    .sort((a, b) => b.length - a.length);
  const cut = parts.reduce((text, part) => text.replaceAll(part, clip(part)), message);
  return cut.replace(LONG, clip);
}

const LONG = new RegExp(`[^\\s"']{${MOST},}`, 'g');
