import { countWords } from '../words/count-words.js';
import { type Block, documentTexts, type Sheet, type Unit } from './document.js';
import { type Group, pageOf, SPEAKING } from './page.js';
import { writingLines } from './parts.js';
import { printedPages } from './printed-pages.js';

/** How much is on a sheet. It is a promise: a sheet is sooner too short than too long. */

/** At most so many of what it is counted in, printed pages or minutes of work; only what a reader needs first; or all. */
export type Size =
  | { readonly top: number }
  | { readonly pages: number }
  | { readonly minutes: number }
  | 'core'
  | 'all';

/** What the length of a sheet is limited by. */
export type Length = Extract<Size, { readonly pages: number } | { readonly minutes: number }>;

/** Whether a sheet, or that of a group, is no longer than that. */
export function isWithin(
  sheet: Sheet,
  length: Length,
  page: { readonly wpm: number | null; readonly group: Group | null },
): boolean {
  return 'pages' in length
    ? printedPages(pageOf(sheet, page)) <= length.pages
    : minutesNeeded(sheet, page.wpm ?? SPEAKING) <= length.minutes;
}

/** About how many minutes it takes to read a sheet and to do what it asks for. */
function minutesNeeded({ intro, units, outro }: Sheet, wpm: number): number {
  return [...intro, ...units, ...outro].reduce((sum, unit) => sum + minutesOf(unit, wpm), 0);
}

/** Where a unit does not say how long it takes: the time to read it aloud, and a minute for each line to write on. */
function minutesOf({ blocks, minutes }: Unit, wpm: number): number {
  return minutes ?? wordsIn(blocks) / wpm + writingLines(blocks);
}

function wordsIn(blocks: readonly Block[]): number {
  return documentTexts(blocks).reduce((sum, text) => sum + countWords(text), 0);
}
