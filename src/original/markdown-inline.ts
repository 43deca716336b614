import { withoutEntities } from '../words/entities.js';

/** The words of a line of Markdown, without what marks them up. */

/** Escaped signs are set aside as characters of the private use area, so that they mark up nothing. */
const ASIDE = 0xe000;

/** What is left out or replaced, in this order. No pattern looks further than a link or a tag can be long, so all are linear. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?(?:-->|$)/g, ''],
  [/!\[[^[\]]{0,1000}\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^[\]]{0,200}\])/g, ''],
  [/\[\^[^\]\s]{1,50}\]/g, ''],
  [/\[([^[\]]{0,2000})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)/g, '$1'],
  [/\[([^[\]]{1,2000})\]\[[^[\]]{0,200}\]/g, '$1'],
  [/<((?:https?:|mailto:)[^<>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-z][^<>]{0,1000}>/gi, ''],
  [/`+/g, ''],
  [/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, ''],
  [/(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, ''],
  [/~~/g, ''],
  [/(?: {2,}|\\)$/gm, ''],
];

/** The text of some lines of Markdown: no emphasis, links as their words, no images, no numbers of footnotes. */
export function markdownWords(lines: string): string {
  const escaped = lines.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) =>
    String.fromCharCode(ASIDE + sign.charCodeAt(0)),
  );
  const words = REPLACED.reduce((text, [pattern, by]) => text.replace(pattern, by), escaped);
  return withoutEntities(words).replace(/[\ue021-\ue07e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - ASIDE),
  );
}
