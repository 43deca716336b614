/** Spaces at which no line ends: between a word and the number that belongs to it. */

const BEFORE_NUMBER = /\b(paragraphs?|sentences?|paras?\.|pp?\.|No\.) (?=\d)/giu;
const NUMBERS = /(?<=\d) (and|or) (?=\d)/gu;

/** A text in which `paragraph 3`, `para. 7` and `3 and 5` stay on one line. Linear in the text. */
export function withHardSpaces(text: string): string {
  return text.replace(BEFORE_NUMBER, '$1\u00a0').replace(NUMBERS, '\u00a0$1\u00a0');
}
