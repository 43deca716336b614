/** Numbers as running text has them. */

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `two`, `twelve`, `13`: a count in a word, up to twelve. */
export function smallNumber(count: number): string {
  return WORDS[count] ?? String(count);
}
