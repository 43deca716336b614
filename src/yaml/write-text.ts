/** How to write a text of one line in YAML: plain where that reads as the same text, else in quotes. */

/** Where a text is written: in a line of its own, or inside brackets. */
export type TextPlace = 'line' | 'brackets';

/** What YAML takes for something else than a text, in one version or another. */
const OTHER_TYPE = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan))$/i;
const NUMBER = /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d+(?::\d\d?)+(?:\.\d*)?)$/i;
const DAY = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/;

/** What a plain text cannot begin with, and what it cannot have in it. */
const SPECIAL_BEGINNING = /^[-?:,[\]{}#&*!|>'"%@`=<\s]|^\.\.\./;
const SPECIAL_INSIDE = /:(?:\s|$)|\s#|\s$|[^\P{C}\p{Cf}]|[\u2028\u2029\ufeff]/u;

/** The text as YAML, so that it is read as this very text. */
export function writeText(text: string, place: TextPlace): string {
  return isPlainText(text, place) ? text : inQuotes(text);
}

/** The same for a name, which other programs should not take for a number or a day. */
export function writeName(name: string): string {
  return NUMBER.test(name) || DAY.test(name) ? inQuotes(name) : writeText(name, 'brackets');
}

function isPlainText(text: string, place: TextPlace): boolean {
  if (text === '' || OTHER_TYPE.test(text)) return false;
  if (SPECIAL_BEGINNING.test(text) || SPECIAL_INSIDE.test(text)) return false;
  return place === 'line' || !/[,[\]{}]/.test(text);
}

/** In double quotes; in single ones where that saves a backslash. */
function inQuotes(text: string): string {
  if (/["\\]/.test(text) && !/'|[^\P{C}\p{Cf}]|[\u2028\u2029\ufeff]/u.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
