import { typedText } from '../words/typed-text.js';

/** A line of text that somebody writes, edited as a shell's line is: what keys and pastes make of it. */

export interface WrittenLine {
  readonly text: string;
  /** An offset of the text: what is written comes before it. */
  readonly cursor: number;
}

/** The most characters that a line takes: an answer or a reason in one's own words, and a search or an id. */
export const MAX_ANSWER_LENGTH = 10_000;
export const MAX_LINE_LENGTH = 1000;

/** What was erased last, and how that left the line. */
export interface Erased {
  readonly text: string;
  readonly left: WrittenLine;
}

export const EMPTY_LINE: WrittenLine = { text: '', cursor: 0 };
export const NOTHING_ERASED: Erased = { text: '', left: EMPTY_LINE };

/** A line with the cursor at its end. */
export function lineOf(text: string): WrittenLine {
  return { text, cursor: text.length };
}

/**
 * A line with more text at its cursor: line breaks become spaces, control characters go, and it is never longer than
 * `most`. `note` says that not all was taken. Linear in the text.
 */
export function insertInLine(
  { text, cursor }: WrittenLine,
  more: string,
  most: number,
): { readonly line: WrittenLine; readonly note: string | null } {
  const clean = typedText(more);
  const room = most - text.length;
  // No character is cut in two.
  const taken = clean.length <= room ? clean : clean.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  const line = {
    text: text.slice(0, cursor) + taken + text.slice(cursor),
    cursor: cursor + taken.length,
  };
  const isAll = taken.length === clean.length;
  const note = `A line has room for ${most.toLocaleString('en')} characters. The rest was left out.`;
  return { line, note: isAll ? null : note };
}

/** Where the cursor goes to, by name. */
const PLACES = {
  start: () => 0,
  end: ({ text }) => text.length,
  'character before': ({ text, cursor }) => cursor - (charactersNear(text, cursor, -1).at(-1)?.length ?? 0),
  'character after': ({ text, cursor }) => cursor + (charactersNear(text, cursor, 1)[0]?.length ?? 0),
  'word before': wordBefore,
  'word after': ({ text, cursor }) => cursor + /^\s*\S*/.exec(text.slice(cursor))![0].length,
} as const satisfies Readonly<Record<string, (line: WrittenLine) => number>>;

type LinePlace = keyof typeof PLACES;

/** What a key does to a line: goes to a place, or erases up to it. */
export interface LineEdit {
  readonly does: 'go' | 'erase';
  readonly to: LinePlace;
}

/** A line after an edit. Linear in its length at most. */
export function editLine({ text, cursor }: WrittenLine, { does, to }: LineEdit): WrittenLine {
  const place = PLACES[to]({ text, cursor });
  if (does === 'go') return { text, cursor: place };
  const start = Math.min(place, cursor);
  const end = Math.max(place, cursor);
  return { text: text.slice(0, start) + text.slice(end), cursor: start };
}

/**
 * What can be put back after an edit: what it erased, unless that is a single character. What is erased right after something else
 * belongs to that, as in a shell.
 */
export function erasedAfter(
  before: WrittenLine,
  edit: LineEdit,
  after: WrittenLine,
  earlier: Erased,
): Erased {
  const isPart = edit.does === 'erase' && edit.to !== 'character before' && edit.to !== 'character after';
  const length = before.text.length - after.text.length;
  if (!isPart || length === 0) return earlier;
  const taken = before.text.slice(after.cursor, after.cursor + length);
  const left = { text: after.text, cursor: after.cursor };
  const isNext = before.text === earlier.left.text && before.cursor === earlier.left.cursor;
  if (!isNext) return { text: taken, left };
  return { text: after.cursor < before.cursor ? taken + earlier.text : earlier.text + taken, left };
}

/** The keys that edit a line, with what each does. */
export const LINE_KEYS: readonly { readonly keys: readonly string[]; readonly edit: LineEdit }[] = [
  { keys: ['left', 'C-b'], edit: { does: 'go', to: 'character before' } },
  { keys: ['right', 'C-f'], edit: { does: 'go', to: 'character after' } },
  { keys: ['C-left', 'M-left', 'M-b'], edit: { does: 'go', to: 'word before' } },
  { keys: ['C-right', 'M-right', 'M-f'], edit: { does: 'go', to: 'word after' } },
  { keys: ['home', 'C-a'], edit: { does: 'go', to: 'start' } },
  { keys: ['end', 'C-e'], edit: { does: 'go', to: 'end' } },
  { keys: ['backspace'], edit: { does: 'erase', to: 'character before' } },
  { keys: ['delete', 'C-d'], edit: { does: 'erase', to: 'character after' } },
  { keys: ['C-w', 'M-backspace', 'C-backspace'], edit: { does: 'erase', to: 'word before' } },
  { keys: ['M-d', 'C-delete'], edit: { does: 'erase', to: 'word after' } },
  { keys: ['C-u'], edit: { does: 'erase', to: 'start' } },
  { keys: ['C-k'], edit: { does: 'erase', to: 'end' } },
];

/** The key that puts back what was erased last, with what it does in words. */
export const PUT_BACK_KEY = 'C-y';
export const PUT_BACK_WORDS = 'put back the words or the part of the line that you erased last';

/** The edit that a key stands for, or null for none. */
export function lineEditOfKey(name: string): LineEdit | null {
  return LINE_KEYS.find(({ keys }) => keys.includes(name))?.edit ?? null;
}

/** An edit in words, for the help on keys: `erase the word before the cursor`. */
export function lineEditWords({ does, to }: LineEdit): string {
  if (to === 'start' || to === 'end')
    return does === 'go' ? `go to the ${to} of the line` : `erase to the ${to} of the line`;
  const [what, where] = to.split(' ');
  return does === 'go'
    ? `go one ${what} ${where === 'before' ? 'back' : 'on'}`
    : `erase the ${what} ${where} the cursor`;
}

/** The beginning of the word before the cursor, or of the one that it stands in. */
function wordBefore({ text, cursor }: WrittenLine): number {
  let start = cursor;
  while (start > 0 && isSpace(text[start - 1]!)) start -= 1;
  while (start > 0 && !isSpace(text[start - 1]!)) start -= 1;
  return start;
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

let graphemes: Intl.Segmenter | undefined;

/** No character that people type is longer. */
const MAX_CHARACTER_LENGTH = 64;

/** The characters, as people see them, that are near the cursor on one side of it. */
function charactersNear(text: string, cursor: number, side: 1 | -1): string[] {
  const near =
    side === 1
      ? text.slice(cursor, cursor + MAX_CHARACTER_LENGTH)
      : text.slice(Math.max(0, cursor - MAX_CHARACTER_LENGTH), cursor);
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(near), ({ segment }) => segment);
}
