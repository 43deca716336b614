import type { ArgumentMap } from '../map/model.js';
import type { Original } from '../original/split-original.js';
import { countWords } from '../words/text.js';
import { hasText } from './text-places.js';

/** How the minutes of a lesson and of its worksheet are divided: pupils read the text first, and compare their answers at the end. */

/** Reading a text takes so many minutes where nobody gives a copy of it. */
const USUAL_READING = 10;

/** A class reads so many words in a minute: slow readers are not to be left behind. */
const WORDS_A_MINUTE = 150;

/** The minutes for what follows the worksheet. */
export const COMPARING = 5;
export const EXIT = 5;

/** The tasks of a worksheet have so many minutes at least. */
const LEAST_TASKS = 10;

/** The minutes that reading the text takes, by its words where there is a copy of it; none where there is no text. */
export function minutesToRead(
  material: { readonly view: { readonly map: ArgumentMap } },
  { original }: { readonly original: Original | null },
): number {
  if (!hasText(material, { original })) return 0;
  if (original === null) return USUAL_READING;
  const words = original.paragraphs.flat().reduce((sum, sentence) => sum + countWords(sentence), 0);
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

/** How much of a lesson is for reading the text, which takes so many minutes, and for the tasks of the worksheet. */
export function worksheetMinutes(minutes: number, reading: number): number {
  return Math.max(Math.min(reading, LEAST_TASKS) + LEAST_TASKS, minutes - COMPARING - EXIT);
}

/** How many of the minutes of a worksheet are for reading the text: half at the most. */
export function readingMinutes(minutes: number | null, reading: number): number {
  return minutes === null ? reading : Math.min(reading, Math.floor(minutes / 2));
}
