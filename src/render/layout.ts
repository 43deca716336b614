import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Text in columns of a terminal: wide characters count as two, colours as none. */

const ASCII = /^[\x20-\x7e]*$/;

/** The columns that a text takes up. */
export function widthOfText(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** Made when first needed: it takes a while to load, and plain text does without. */
let graphemes: Intl.Segmenter | undefined;

/** The text cut to so many columns, the last one `…` where something was cut. */
export function cut(text: string, width: number): string {
  if (text.length * 2 <= width) return text;
  // Plain text is most of what is cut, and needs no measuring; what is beyond twice the width does not matter.
  const near = text.slice(0, width * 2 + 2);
  if (ASCII.test(near))
    return text.length <= width ? text : `${text.slice(0, Math.max(width, 1) - 1).trimEnd()}…`;
  if (widthOfText(text) <= width) return text;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  let used = 1;
  for (const { segment } of graphemes.segment(near)) {
    used += widthOfText(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A line that may have colours, cut to so many columns, the last one `…` where something was cut. */
export function cutInk(line: string, width: number): string {
  if (widthOfText(line) <= width) return line;
  if (width < 2) return width === 1 ? '…' : '';
  return `${wrapAnsi(line, width - 1, { hard: true, trim: false, wordWrap: false }).split('\n')[0]}…`;
}

/** Pieces side by side, as many on a line as fit. */
export function fill(pieces: readonly string[], width: number, glue = '  '): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece : `${lines.at(-1)}${glue}${piece}`;
    if (lines.length > 0 && widthOfText(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The columns of the widest of some texts; 0 for none. */
export function widest(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, widthOfText(text));
  return most;
}

/** The text filled up with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOfText(text)));
}

/** The text broken into lines of at most so many columns, all but the first begun by `indent`. */
export function wrap(text: string, width: number, first = '', indent = first): string[] {
  const room = Math.max(10, width - Math.max(widthOfText(first), widthOfText(indent)));
  const standIn = absentFrom(text);
  const bound = text.replace(SIGNED, `$1${standIn}`);
  const lines = wrapAnsi(bound, room, { hard: true, trim: true }).split('\n');
  return lines.map((line, i) => `${i === 0 ? first : indent}${line.replaceAll(standIn, ' ')}`.trimEnd());
}

/** The sign of a verdict, which is not parted from its word: for the time of breaking, this stands for the space. */
const SIGNED = /([✓✗?]) (?=(?:stands|falls|undecided)\b)/g;

/** A character of one column that a text does not have, of those that Unicode leaves to private use. */
function absentFrom(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** More names than these nobody reads. */
const MOST_NAMES = 500;

/** More lines than these nobody reads, either. */
const MOST_ITEMS = 200;

/** What is said of each of some things, line by line, what is too much of it only counted. */
export function itemLines<T>(items: readonly T[], lines: (item: T) => string | readonly string[]): string[] {
  const more = items.length - MOST_ITEMS;
  const shown = items.slice(0, MOST_ITEMS).flatMap(lines);
  return more > 0 ? [...shown, `  and ${more} more (--json has all)`] : shown;
}

/** Names after a title, wrapped, what is too many of them only counted; nothing for none. */
export function nameLines(title: string, names: readonly string[], width: number, margin = ''): string[] {
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `and ${more} more (--json has all)`] : names;
  return wrap(`${title}: ${shown.join(', ')}`, width, margin, `${margin}  `);
}
