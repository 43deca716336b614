/** The texts of argmap, which are read as Markdown: without their marks, and with signs escaped that would be some. */

/** Signs that begin a private use, and stand for escaped ones while marks are taken out. */
const FIRST_PLACE = 0xe000;

/** What a claim says: emphasis, code, sub- and superscript without their marks; a link is its words. */
export function readMarkdown(written: string): string {
  return written
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) =>
      String.fromCharCode(FIRST_PLACE + sign.charCodeAt(0)),
    )
    .replace(/\[([^[\]]{1,1000})\]\([^\s()]{1,2000}\)/g, '$1')
    .replace(/(\*{1,3}|`{1,3})(?=\S)([^*`\n]{0,1000}[^*`\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{0,1000}[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/([~^])([^\s~^]{1,100})\1/g, '$2')
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FIRST_PLACE))
    .trim();
}

/** A text of which nothing is a mark. */
export function writeMarkdown(text: string): string {
  return text.trim().replace(/[\\`*_~^[\]<>$@#]|^[-+>]/g, '\\$&');
}
