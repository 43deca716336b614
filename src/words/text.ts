/** What the program knows about plain text: words, and characters that must not pass. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/**
 * The text with every control character made visible (`ESC` as `␛`), so that nothing in a file can steer a
 * terminal. Newlines and tabs stay; characters that reorder the line, and those of C1, become `�`.
 */
export function visible(text: string): string {
  // Nearly no text has any, and to look takes less than to replace.
  if (!CONTROL.test(text)) return text;
  return text.replace(CONTROLS, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** What is not on one line yet: white space that is no single space between two words. */
const UNEVEN_SPACE = /[^\S ]| {2}|^ | $/;

/** The text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The beginning of a text, for a message. */
export function clip(text: string, most = 50): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Scripts that put no spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands between spaces and has a letter or a digit in it. */
const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;

/** How many words a text has. Where a script writes no spaces, the words are those of `Intl.Segmenter`. */
export function countWords(text: string): number {
  const plain = countPlain(text);
  if (plain !== null) return plain;
  if (!UNSPACED.test(text)) return countSpaced(text);
  const words = text.match(WORD) ?? [];
  return words.reduce((sum, word) => sum + (UNSPACED.test(word) ? segmented(word) : 1), 0);
}

/** The words of a text of ASCII characters, as most are in many languages: no pattern needs to look at it. Null for any other. */
function countPlain(text: string): number | null {
  let count = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return null;
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) isCounted = false;
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
  WORD.lastIndex = 0;
  while (WORD.test(text)) count += 1;
  return count;
}

/** The words of an unspaced text, counted between signs and at most 500 characters at once: segmenting is quadratic in V8. */
function segmented(text: string): number {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
  let count = 0;
  for (const part of text.match(/[^\p{P}\p{S}]{1,500}/gu) ?? []) {
    for (const { isWordLike } of segmenter.segment(part)) count += Number(isWordLike);
  }
  return count;
}
