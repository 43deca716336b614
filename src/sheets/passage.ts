import type { Statement } from '../map/model.js';
import { parseLocator } from '../words/locators.js';

/** A paragraph of the text on a sheet: its sentences numbered, with notes or room to write beside it. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The sentences of a paragraph as one text, each with its number before it: `¹We met. ²We talked.` */
export function numberedSentences(sentences: readonly string[]): string {
  return sentences.map((sentence, i) => numberedSentence(i + 1, sentence)).join(' ');
}

export function numberedSentence(number: number, sentence: string): string {
  return `${superscript(number)}${sentence}`;
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}

/** Where in a paragraph a statement stands: `2`, `2-4`, or the empty string for the paragraph as a whole; null for nowhere in it. */
export function placeInParagraph({ at }: Pick<Statement, 'at'>, number: number): string | null {
  const place = at.find((one) => parseLocator(one)?.paragraph === number);
  return place === undefined ? null : (place.split('.')[1] ?? '');
}
