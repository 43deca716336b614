import { fold } from './fold.js';

/** Whether one text says hardly more than another. */

/** Words of so many letters say what a text is about; two that begin with one letter more alike are the same but for their endings. */
const TELLING_LETTERS = 4;
/** A headline has at least so much of its telling words in the text. */
const MIN_SHARED = 0.75;
/** A text has at most so many telling words for each of the headline. */
const MAX_LONGER = 2;

/** Whether a text says a headline over again, with few words more: to read both is to read the same twice. */
export function saysHardlyMore(headline: string, text: string): boolean {
  const [short, long] = [tellingWords(headline), tellingWords(text)];
  const known = new Set(long);
  const shared = short.filter((word) => known.has(word)).length;
  return shared >= short.length * MIN_SHARED && long.length <= short.length * MAX_LONGER;
}

function tellingWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= TELLING_LETTERS)
    .map((word) => fold(word).slice(0, TELLING_LETTERS + 1));
}
