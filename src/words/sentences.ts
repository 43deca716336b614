import { sentenceGoesOn } from './sentence-ends.js';

/**
 * Sentences, counted alike wherever they are counted: those of Unicode's rules (UAX #29, by `Intl.Segmenter`), except
 * where these end one too early (sentence-ends.ts). `…` ends one where `...` does, and a footnote's number belongs to the
 * sentence before it.
 */

/** The sentences of a paragraph, in order, none empty. Linear in its length. */
export function sentencesOf(paragraph: string, language: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of unicodeBreaks(paragraph, language)) {
    if (end < paragraph.length && sentenceGoesOn(paragraph, start, end, language)) continue;
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** How much is segmented at once. V8 copies the whole text for each sentence that it gives, so all at once is quadratic. */
const WINDOW_CHARACTERS = 1000;

/** What ends the look ahead of UAX #29 (SB8): in a window that ends before it, the break in front is not sure. */
const DECIDES = /[\p{L}.?!]/u;

/** Where sentences end by Unicode's rules, in order, the text's end last. */
function* unicodeBreaks(text: string, language: string): Generator<number> {
  const masked = mask(text);
  const segmenter = segmenterFor(language);
  let size = WINDOW_CHARACTERS;
  let start = 0;
  while (start < text.length) {
    const window = masked.slice(start, start + size);
    const parts = Array.from(segmenter.segment(window), ({ segment }) => segment);
    const whole = start + window.length === text.length;
    const sure = whole ? parts.length : sureParts(parts);
    for (const part of parts.slice(0, sure)) {
      start += part.length;
      yield start;
    }
    size = sure === 0 ? size * 2 : WINDOW_CHARACTERS;
  }
}

/** How many of the parts of a window end for sure: all but the last, where the window goes far enough behind them. */
function sureParts(parts: readonly string[]): number {
  return DECIDES.test(parts.at(-1)!) ? parts.length - 1 : 0;
}

/** What belongs to the sentence that ended before it: a footnote's number, and a closing sign that French spaces. */
const BEHIND = /(?<=[.?!][”"’'»)]?)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|\s[»›](?![\p{L}\p{N}]))+/gu;

/** Signs that open a quotation or brackets behind the end of a Chinese or Japanese sentence, where no space is. */
const OPENS =
  /(?<=[。！？][”’」』》〉）】]{0,4})[“‘「『《〈（【]+|(?<=…[”’」』》〉）】]{0,4})[“‘「『《〈（【]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/**
 * The text as it is segmented, of the same length: `…` as a stop, closing signs for what belongs behind one, and a letter
 * for a sign that opens the next sentence, which Unicode's rules take for a closing one.
 */
function mask(text: string): string {
  return text
    .replace(OPENS, (opening) => '字'.repeat(opening.length))
    .replaceAll('…', '.')
    .replace(BEHIND, (behind) => ')'.repeat(behind.length));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
