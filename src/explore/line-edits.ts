import { typedText } from '../words/typed-text.js';

/** A line of text that somebody writes: what keys and pastes make of it. */

/** The most characters that a line takes: an answer in one's own words, and a search or an id. */
export const MAX_ANSWER_LENGTH = 10_000;
export const MAX_LINE_LENGTH = 1000;

interface WrittenLine {
  readonly text: string;
  /** What to say of it: that not all was taken. */
  readonly note: string | null;
}

/**
 * A line with more text at its end: line breaks become spaces, control characters go, and it is never longer than
 * `most`. Linear in what is added.
 */
export function lineWith(text: string, more: string, most: number): WrittenLine {
  const clean = typedText(more);
  const room = most - text.length;
  if (clean.length <= room) return { text: text + clean, note: null };
  // No character is cut in two.
  const taken = clean.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  const note = `A line has room for ${most.toLocaleString('en')} characters. The rest was left out.`;
  return { text: text + taken, note };
}

/** A line without its last character. */
export function lineWithoutLetter(text: string): string {
  const isPair = (text.codePointAt(text.length - 2) ?? 0) > 0xffff;
  return text.slice(0, isPair ? -2 : -1);
}

/** A line without its last word, and the spaces after it. */
export function lineWithoutWord(text: string): string {
  let end = text.trimEnd().length;
  while (end > 0 && !/\s/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
