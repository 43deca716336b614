/**
 * How many words a text has. Patterns with properties of Unicode take V8 its time to make: they are made where they are used, not as the program
 * starts.
 */

/** Scripts that put no spaces between words. */
export const unspaced = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands between spaces and has a letter or a digit in it. */
const word = () => /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** How many words a text has. Where a script writes no spaces, the words are those of `Intl.Segmenter`. */
export function countWords(text: string): number {
  const plain = countPlain(text);
  if (plain !== null) return plain;
  if (!unspaced().test(text)) return countSpaced(text);
  const words = text.match(word()) ?? [];
  return words.reduce((sum, one) => sum + (unspaced().test(one) ? segmented(one) : 1), 0);
}

/** What is below it is written with spaces between words. */
const FIRST_UNSPACED = 0x0e00;

/** A number that `countWords` is not above, found without looking at words: most texts have fewer than anybody asks about. */
export function mostWords(text: string): number {
  let most = 0;
  let start = 0;
  let isUnspaced = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? SPACE : text.charCodeAt(at);
    if (code > SPACE && code !== NO_BREAK_SPACE) {
      // Dashes and quotes are no words, but any other sign from there on may be one, or a space.
      isUnspaced ||= code >= FIRST_UNSPACED && (code < 0x2010 || code > 0x2027);
      continue;
    }
    if (at > start) most += isUnspaced ? at - start : 1;
    start = at + 1;
    isUnspaced = false;
  }
  return most;
}

/** The words of a text of ASCII characters, as most are in many languages: no pattern needs to look at it. Null for any other. */
function countPlain(text: string): number | null {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return null;
    if (code === SPACE || (code >= 0x09 && code <= 0x0d)) isCounted = false;
    else if (!isCounted && isPlainLetterOrDigit(code)) {
      isCounted = true;
      count += 1;
    }
  }
  return count;
}

function isPlainLetterOrDigit(code: number): boolean {
  const small = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

/** The words between spaces, counted one after the other: a list of them would be thrown away. */
function countSpaced(text: string): number {
  let count = 0;
  const next = word();
  while (next.test(text)) count += 1;
  return count;
}

/** Made when first needed: making one takes longer than segmenting a text. */
let segmenter: Intl.Segmenter | undefined;

/** The words of an unspaced text, counted between signs and at most 500 characters at once: segmenting is quadratic in V8. */
function segmented(text: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let count = 0;
  for (const part of text.match(/[^\p{P}\p{S}]{1,500}/gu) ?? []) {
    for (const { isWordLike } of segmenter.segment(part)) count += Number(isWordLike);
  }
  return count;
}
