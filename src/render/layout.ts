import { charsOf, piecesOf, widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** Text in columns of a terminal: measured, cut, filled up, and broken into lines. */

export { widthOfText, wrap };

/** The text cut to so many columns, with `more` at its end where something was cut. */
export function cut(text: string, width: number, more: string): string {
  if (text.length * 2 <= width) return text;
  // What is beyond twice the width hardly ever matters, and need not be measured.
  const near = text.slice(0, width * 2 + 2);
  const measured = widthOfText(near) > width ? near : text;
  if (measured === text && widthOfText(text) <= width) return text;
  const end = more.slice(0, Math.max(width, 1));
  return `${beginning(measured, width - widthOfText(end)).trimEnd()}${end}`;
}

/** As much of a text as fits into so many columns. */
function beginning(text: string, width: number): string {
  let end = 0;
  let used = 0;
  for (const char of charsOf(text)) {
    used += widthOfText(char);
    if (used > width) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** The end of a text that fits into so many columns. Costs as much as the columns, however long the text is. */
export function endOf(text: string, width: number): string {
  const near = text.slice(-width * 4).replace(/^[\udc00-\udfff]/, '');
  let from = text.length;
  let used = 0;
  for (const char of [...charsOf(near)].toReversed()) {
    used += widthOfText(char);
    if (used > width) break;
    from -= char.length;
  }
  return text.slice(from);
}

/** A line that may have colours, cut to so many columns, with `more` at its end where something was cut. */
export function cutInk(line: string, width: number, more: string): string {
  if (widthOfText(line) <= width) return line;
  const end = more.slice(0, width);
  const room = width - widthOfText(end);
  let shown = '';
  let used = 0;
  let isCut = false;
  for (const piece of piecesOf(line)) {
    used += widthOfText(piece);
    if (!isCut && used > room) {
      isCut = true;
      shown += end;
    }
    // After that only codes of colour, so that none stays on.
    if (!isCut || piece.startsWith('\u001b')) shown += piece;
  }
  return shown;
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
