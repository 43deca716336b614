import { withoutEntities } from '../words/entities.js';

/** Texts that other tools mark up, as the words that a reader sees. */

/** Tags that only say how words look; others, such as `<x>`, can be meant as they are. */
const TAGS = /<\/?(?:i|b|u|a|em|strong|sup|sub|sc|scp|span|inf|tt|font)(?:\s[^<>]{0,200})?>/gi;

const LINE_ENDS = /<br\s{0,9}\/?>|<\/(?:p|div|li|h[1-6])>/gi;
const BLOCKS = /<\/?(?:p|div|ul|ol|li|h[1-6])(?:\s[^<>]{0,200})?>/gi;

/** A text without tags of HTML that say how words look. */
export function withoutTags(text: string): string {
  return text.replace(TAGS, '');
}

/** A text of HTML as its words, with a line for each of its paragraphs. */
export function textOfHtml(text: string): string {
  const lines = text.replace(LINE_ENDS, '\n').replace(BLOCKS, '').replaceAll('&nbsp;', ' ');
  return withoutEntities(withoutTags(lines))
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** A text without Markdown's emphasis: `**bold**` and `_italic_`. Signs inside a word, as in `a_b` and `2*3*4`, stay. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*\n]{0,1000})(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{0,1000})(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2');
}
