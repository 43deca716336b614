import { isAddress } from './addresses.js';
import { type Breakable, breakableText, breakableWords } from './breakable.js';
import { charactersAndInk } from './characters.js';
import { INK_CODE, SINGLE, widthOfText } from './width.js';

/** Breaking text with colours into lines. */

/** Spaces at the end of a line, with codes of colour between and after them. */
const END_SPACES = new RegExp(`(?: |${INK_CODE.source})+$`);
/** What every code of colour begins with. */
const ESCAPE = '\u001b';
/** The narrowest that text is broken to. */
const MIN_COLUMNS = 6;

/** The text broken into lines of at most so many columns, the first begun by `first`, the others by `indent`. Linear in the text. */
export function wrap(text: Breakable, width: number, first = '', indent = first): string[] {
  const margin = first === indent ? widthOfText(first) : Math.max(widthOfText(first), widthOfText(indent));
  const room = Math.max(MIN_COLUMNS, width - margin);
  const whole = breakableText(text);
  if (SINGLE.test(whole)) {
    if (whole.length <= room && whole[0] !== ' ') return [`${first}${whole}`.trimEnd()];
    const lines = brokenAtSpaces(whole, room, firmStart(text));
    if (lines !== null) return lines.map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd());
  }
  const lines = breakableWords(text).flatMap((words) =>
    broken(
      words.flatMap((word) => wordsWithin(word, room)),
      room,
    ),
  );
  const styles = styled(lines.map(({ text: line }) => line));
  return lines.flatMap(({ atEdge }, i) => {
    const before = i === 0 ? first : indent;
    if (!atEdge) return `${before}${styles[i]}`.trimEnd();
    return i === 0 && before.trim() !== '' ? [before.trimEnd(), styles[i]!] : styles[i]!;
  });
}

/**
 * A text whose code units fill a column each, as stretches between its spaces: so most are broken. Null where more has to be done: a
 * word is too long, spaces stand where a line begins, or it would be broken before the offset `firm`.
 */
function brokenAtSpaces(text: string, room: number, firm: number): string[] | null {
  const lines: string[] = [];
  let start = 0;
  if (text[0] === ' ') return null;
  while (text.length - start > room) {
    const end = text.lastIndexOf(' ', start + room);
    if (end <= start || end < firm) return null;
    lines.push(text.slice(start, end));
    start = end + 1;
    if (start === text.length || text[start] === ' ') return null;
  }
  lines.push(text.slice(start));
  return lines;
}

/** How much of the beginning of a text is in one piece; all of it where that cannot be told at once. */
function firmStart(text: Breakable): number {
  if (typeof text === 'string') return 0;
  const [first, ...others] = text;
  if (typeof first !== 'object' || others.some((piece) => typeof piece !== 'string')) return Infinity;
  return first.unbroken.length;
}

/** What is not to be broken is broken between words where it is wider than a line. */
function wordsWithin(word: string, room: number): string[] {
  return word.includes(' ') && widthOfText(word) > room ? word.split(' ') : [word];
}

interface BrokenLine {
  readonly text: string;
  /** Whether it begins at the left edge and can be too long: an address that a margin would break. */
  readonly atEdge: boolean;
}

/**
 * Words in lines, a space between two; a word that fills more than a line is broken between characters. An address is not: it stands in
 * a line of its own, and only the window breaks it.
 */
function broken(words: readonly string[], room: number): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line = '';
  let used = 0;
  const next = () => {
    lines.push({ text: withoutEndSpaces(line), atEdge: false });
    line = '';
    used = 0;
  };
  for (const word of words) {
    if (used > 0) {
      line += ' ';
      used += 1;
    }
    const width = widthOfText(word);
    if (width > room && isAddress(word)) {
      if (used > 0) next();
      lines.push({ text: word, atEdge: true });
      continue;
    }
    if (used > 0 && width > 0 && used + width > room && !(width > room && fillsUp(width, used, room))) next();
    if (width <= room) {
      line += word;
      used += width;
      continue;
    }
    for (const piece of charactersAndInk(word)) {
      const columns = widthOfText(piece);
      if (used > 0 && used + columns > room) next();
      line += piece;
      used += columns;
    }
  }
  if (used > 0 || lines.length === 0) next();
  return lines;
}

/** A line without the spaces at its end, also those before and between codes of colour. */
function withoutEndSpaces(line: string): string {
  if (!line.endsWith(' ') && !line.includes(ESCAPE)) return line;
  return line.replace(END_SPACES, (end) => end.replaceAll(' ', ''));
}

/** Whether a word too long for a line takes fewer lines when it starts in the rest of this one. */
function fillsUp(width: number, used: number, room: number): boolean {
  const here = 1 + Math.floor((width - (room - used) - 1) / room);
  return here <= Math.floor((width - 1) / room);
}

/** Lines of which each closes its colours at its end, and begins with those that were on. */
function styled(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes(ESCAPE))) return lines;
  let on: string[] = [];
  return lines.map((line) => {
    const begin = on.join('');
    for (const [code] of line.matchAll(INK_CODE)) on = after(on, code);
    const end = on.toReversed().map((code) => `\u001b[${closing(code)}m`);
    return `${begin}${line}${end.join('')}`;
  });
}

/** The codes that are on after another one. */
function after(on: readonly string[], code: string): string[] {
  const number = numberOf(code);
  if (number === 0) return [];
  const rest = on.filter((one) => closing(one) !== number);
  return closing(code) === null ? rest : [...on, code];
}

function numberOf(code: string): number {
  return Number.parseInt(code.slice(2), 10) || 0;
}

/** What ends a code of colour or weight (ECMA-48, 8.3.117); null for one that ends another. */
function closing(code: string): number | null {
  const number = numberOf(code);
  if ((number >= 30 && number <= 38) || (number >= 90 && number <= 97)) return 39;
  if ((number >= 40 && number <= 48) || (number >= 100 && number <= 107)) return 49;
  if (number === 1 || number === 2) return 22;
  return number >= 3 && number <= 9 ? number + 20 : null;
}
