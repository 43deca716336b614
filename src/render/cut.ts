import { charactersAndInk, charactersOf } from './characters.js';
import { SINGLE, widthOfText } from './width.js';

/** Text cut to so many columns of a terminal. */

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

/** Longer words than this are cut within. */
const MAX_WORD_COLUMNS = 16;

/** The same, but cut after a whole word, and without the comma behind it. */
export function cutAtWord(text: string, width: number, more: string): string {
  const shown = cut(text, width, more);
  if (shown === text) return text;
  const kept = shown.slice(0, shown.length - more.length);
  const space = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  if (space <= 0 || kept.length - space > MAX_WORD_COLUMNS) return shown;
  return `${kept.slice(0, space).replace(/[\s,;:–—(]+$/u, '')}${more}`;
}

/** As much of a text as fits into so many columns. */
function beginning(text: string, width: number): string {
  if (SINGLE.test(text)) return text.slice(0, Math.max(0, width));
  let end = 0;
  let used = 0;
  for (const char of charactersOf(text)) {
    used += widthOfText(char);
    if (used > width) break;
    end += char.length;
  }
  return text.slice(0, end);
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
