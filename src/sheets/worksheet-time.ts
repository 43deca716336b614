import type { ArgumentMap } from '../map/model.js';
import type { Original } from '../original/split-original.js';
import { countWords } from '../words/count-words.js';
import { hasText } from './text-places.js';

/** How the minutes of a lesson and of its worksheet are divided: pupils read the text first, and compare their answers at the end. */

/** Reading a text takes so many minutes where nobody gives a copy of it. */
const USUAL_READING = 10;

/** A class reads so many words in a minute: slow readers are not to be left behind. */
const WORDS_A_MINUTE = 150;

/** Comparing the answers and the exit ticket have a sixth of a lesson each, but no less and no more than so many minutes. */
const LEAST_AFTER = 3;
const MOST_AFTER = 5;

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

/** How many minutes of a lesson comparing the answers takes, and as many the exit ticket. */
export function minutesAfter(minutes: number): number {
  return Math.min(MOST_AFTER, Math.max(LEAST_AFTER, Math.floor(minutes / 6)));
}

/** How much of a lesson is for reading the text and for the tasks of the worksheet; none, where it is too short. */
export function worksheetMinutes(minutes: number): number {
  return Math.max(0, minutes - 2 * minutesAfter(minutes));
}

/** How many of the minutes of a worksheet are for reading the text: half at the most. */
export function readingMinutes(minutes: number | null, reading: number): number {
  return minutes === null ? reading : Math.min(reading, Math.floor(minutes / 2));
}
