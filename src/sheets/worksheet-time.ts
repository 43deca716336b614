/** How the minutes of a lesson and of its worksheet are divided: pupils read the text first, and compare their answers at the end. */

/** Reading the text takes so many minutes. */
export const READING = 10;

/** The minutes for what follows the worksheet. */
export const COMPARING = 5;
export const EXIT = 5;

/** The tasks of a worksheet have so many minutes at least. */
const LEAST_TASKS = 10;

/** How much of a lesson is for reading the text, if there is one, and for the tasks of the worksheet. */
export function worksheetMinutes(minutes: number, hasText: boolean): number {
  const reading = hasText ? READING : 0;
  return Math.max(reading + LEAST_TASKS, minutes - COMPARING - EXIT);
}

/** How many of the minutes of a worksheet are for reading: of a short one, half; none where there is no text. */
export function readingMinutes(minutes: number | null, hasText: boolean): number {
  if (!hasText) return 0;
  return minutes === null ? READING : Math.min(READING, Math.floor(minutes / 2));
}
