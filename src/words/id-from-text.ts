import { unspaced } from './count-words.js';
import { fold } from './fold.js';
import { freeIds } from './free-ids.js';
import { guessLanguage } from './language.js';
import { stopWordsOf } from './stop-words.js';

/** Ids that are made from texts: `early-starts-cost-sleep` of `Early starts cost teenagers their sleep.` */

const MOST_WORDS = 4;

/** An id is typed and read often: after so many characters no further word is taken. */
const MOST_CHARACTERS = 40;

/** A text's beginning is enough for a few words. */
const MOST_READ_CHARACTERS = 1000;

/** What YAML, or an editor with an older YAML, takes for something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|[\d-]+|\d+e\d+|0x[\da-f]+|0o\d+)$/;

/** Whether YAML takes an id for something else than text. */
export function isNoText(id: string): boolean {
  return NO_TEXT.test(id);
}

/** What German letters are without their dots; other languages only leave out the mark. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * An id for a text: its first words that say something (all words where fewer than two do), in small letters, with hyphens between them. Latin letters become
 * ASCII (`ß` is `ss`, and in German `ä` is `ae`), other scripts stay. The same text always gives the same id; if that looks
 * like one of `taken`, a number is put behind it. Without `language` it is guessed from the text.
 */
export function idFromText(text: string, taken: Iterable<string>, language: string | null = null): string {
  return freeIds(taken)(wordsAsId(text, language));
}

/** The same, whatever ids there are. */
export function wordsAsId(text: string, language: string | null = null): string {
  const begun = text.slice(0, MOST_READ_CHARACTERS);
  const spoken = language ?? guessLanguage(begun);
  const words = wordsOf(begun);
  const stop = stopWordsOf(spoken);
  const telling = words.filter((word) => !stop.has(word));
  const isGerman = /^de\b/i.test(spoken);
  const plainWords = (telling.length > 1 ? telling : words).map((word) => plain(word, isGerman));
  return joined(plainWords.filter((word) => word !== ''));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Made once: making one takes longer than using it. */
let segmenter: Intl.Segmenter | undefined;

/** The words of a text in small letters; `can't` is one word. Where a script writes no spaces, words are those of `Intl.Segmenter`. */
function wordsOf(text: string): string[] {
  const seen = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=n)['’](?=t\b)/g, '')
    // What is between two letters as in `A.I.` or `1,000`.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\d)[.,](?=\d)/gu, '');
  if (!unspaced().test(seen)) return seen.match(WORD) ?? [];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(seen)]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => segment.match(WORD) ?? []);
}

function plain(word: string, isGerman: boolean): string {
  if (!/^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word)) return word;
  const folded = fold(isGerman ? word.replace(/[äöü]/g, (letter) => UMLAUTS[letter]!) : word);
  // `½` becomes `1⁄2`, and `㈠` is in brackets.
  return folded.match(WORD)?.join('-') ?? '';
}

/** The first words, as many as are short enough together; the first one at least. */
function joined(words: readonly string[]): string {
  let id = Array.from(words[0] ?? '')
    .slice(0, MOST_CHARACTERS)
    .join('');
  for (const word of words.slice(1, MOST_WORDS)) {
    if (Array.from(id).length + 1 + Array.from(word).length > MOST_CHARACTERS) break;
    id += `-${word}`;
  }
  if (id === '') return 'entry';
  return isNoText(id) ? `entry-${id}` : id;
}
