import { characterStart, charactersAndInk, charactersOf } from './characters.js';
import { SINGLE, widthOfChar, widthOfText } from './width.js';

/** Text cut to so many columns of a terminal. */

/** The text cut to so many columns, with `more` at its end where something was cut. */
export function cut(text: string, width: number, more: string): string {
  const kept = keptOf(text, width, more);
  return kept === null ? text : `${kept}${endWithin(width, more)}`;
}

/** What stays of a text that is cut, without `more`; null where nothing is cut. */
function keptOf(text: string, width: number, more: string): string | null {
  if (text.length * 2 <= width) return null;
  // What is beyond twice the width hardly ever matters, and need not be measured.
  const near = text.slice(0, width * 2 + 2);
  const room = width - widthOfText(endWithin(width, more));
  if (SINGLE.test(near)) return near.length <= width ? null : near.slice(0, Math.max(0, room)).trimEnd();
  const measured = widthOfText(near) > width ? near : text;
  if (measured === text && widthOfText(text) <= width) return null;
  return beginning(measured, room).trimEnd();
}

function endWithin(width: number, more: string): string {
  return more.slice(0, Math.max(width, 1));
}

/** Longer words than this are cut within. */
const MAX_WORD_COLUMNS = 16;

/** What is left off with the word behind it. */
const LEFT_OFF = /[\s,;:–—(]/;

/** The same, but cut after a whole word, and without the comma behind it. */
export function cutAtWord(text: string, width: number, more: string): string {
  const kept = keptOf(text, width, more);
  if (kept === null) return text;
  let end = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  if (end <= 0 || kept.length - end > MAX_WORD_COLUMNS) return `${kept}${endWithin(width, more)}`;
  while (end > 0 && LEFT_OFF.test(kept[end - 1]!)) end -= 1;
  return `${kept.slice(0, end)}${more}`;
}

/** As much of a text as fits into so many columns. */
function beginning(text: string, width: number): string {
  if (SINGLE.test(text)) return text.slice(0, Math.max(0, width));
  let end = 0;
  let used = 0;
  let previous = '';
  for (const char of text) {
    used += widthOfChar(char, previous);
    if (used > width) return text.slice(0, characterStart(text, end));
    end += char.length;
    previous = char;
  }
  return text;
}

/** The end of a text that fits into so many columns. Costs as much as the columns, however long the text is. */
export function cutStart(text: string, width: number): string {
  const near = text.slice(-width * 4).replace(/^[\udc00-\udfff]/, '');
  let from = text.length;
  let used = 0;
  for (const char of [...charactersOf(near)].toReversed()) {
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
  for (const piece of charactersAndInk(line)) {
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
