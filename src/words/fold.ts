import { oneLine } from './text.js';

/** The forms in which texts are compared: in print and in files one word has many. */

const PLAIN_ASCII = /^[\u0000-\u007f]*$/;

/** Signs that are one sign to a reader, each as its plain form. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‘’‚‛‹›ʹʼ′', (sign) => [sign, "'"])),
  ...Object.fromEntries(Array.from('“”„‟«»〝〞', (sign) => [sign, '"'])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (sign) => [sign, '-'])),
  '⁄': '/',
};
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g');

/** Letters that differ from their plain form by more than a mark that Unicode can take off. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Marks above and below letters, but for those that are vowels of their own script: these are no decoration. */
const marks = () => /(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** Characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction. */
const unseen = () => /\p{Default_Ignorable_Code_Point}/gu;

function withoutForm(text: string, normal: 'NFKC' | 'NFKD'): string {
  const plain = withoutCase(text.replace(unseen(), '').normalize(normal)).normalize(normal);
  return plain.replace(SIGN, (sign) => SIGNS[sign]!).replaceAll(SPACED_ACUTE, "'");
}

/** The acute accent that some type for an apostrophe, as Unicode takes it apart. */
const SPACED_ACUTE = ' \u0301';

/** Full case folding (Unicode, section 3.13), near enough: `ß` as `ss`, `ı` and `İ` as `i`, every sigma as one. */
function withoutCase(text: string): string {
  const folded = text.toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('ς', 'σ').replaceAll('i\u0307', 'i');
}

/**
 * Text as search compares it: no case, no diacritics, one form of every letter and sign (ligatures, full width, curly
 * quotes, dashes), nothing unseen. What looks alike in any of Unicode's normal forms is alike.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return withoutForm(text, 'NFKD')
    .replace(marks(), '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}

/**
 * Text as phrases are compared: as for search, but with its diacritics; white space is one space, and a dash needs none
 * beside it.
 */
export function foldPhrase(text: string): string {
  const plain = PLAIN_ASCII.test(text)
    ? text.toLowerCase()
    : withoutForm(oneLine(text.replace(unseen(), '')).replace(/ ?[–—―] ?/g, '-'), 'NFKC');
  return oneLine(plain).replace(/ -+ |--+/g, '-');
}

export const SOFT_HYPHEN = '\u00ad';

/** A word that a line's end broke: its hyphen, hard or soft, and the space that stands for the line's end. */
export const brokenWord = () => /(?<=[\p{L}\p{M}])[-‐\u00ad]\s+(?=\p{L})/gu;

/** All that a search can find in a text: it folded, and with every broken word whole again, with and without a hyphen. */
export function foldSearched(text: string): string {
  if (text.search(brokenWord()) < 0) return fold(text);
  const hyphened = text.replace(brokenWord(), ([sign]) => (sign === SOFT_HYPHEN ? '' : '-'));
  return [text, hyphened, text.replace(brokenWord(), '')].map(fold).join('\n');
}
