/** Texts that other tools mark up, as the words that a reader sees. */

/** Tags that only say how words look; others, such as `<x>`, can be meant as they are. */
const TAGS = /<\/?(?:i|b|u|em|strong|sup|sub|sc|scp|span|inf|tt)(?:\s[^<>]{0,200})?>/gi;

const LINE_ENDS = /<br\s{0,9}\/?>|<\/(?:p|div|li|h[1-6])>/gi;
const BLOCKS = /<\/?(?:p|div|ul|ol|li|h[1-6])(?:\s[^<>]{0,200})?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const MOST_CODE_POINT = 0x10ffff;

/** A text without tags of HTML that say how words look. */
export function withoutTags(text: string): string {
  return text.replace(TAGS, '');
}

/** A text with the signs that HTML's entities stand for. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, signOf);
}

/** A text of HTML as its words, with a line for each of its paragraphs. */
export function textOfHtml(text: string): string {
  return withoutEntities(withoutTags(text.replace(LINE_ENDS, '\n').replace(BLOCKS, ''))).trim();
}

function signOf(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= MOST_CODE_POINT ? String.fromCodePoint(code) : written;
}

/** A text without Markdown's emphasis: `**bold**` and `_italic_`. Signs inside a word, as in `a_b` and `2*3*4`, stay. */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*\n]{0,1000})(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{0,1000})(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2');
}
