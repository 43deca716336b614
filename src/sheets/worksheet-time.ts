/** How the minutes of a worksheet are divided: pupils read the text first. */

/** Reading the text takes so many minutes. */
export const READING = 10;

/** How many of the minutes of a worksheet are for reading: of a short one, half. */
export function readingMinutes(minutes: number | null): number {
  return minutes === null ? READING : Math.min(READING, Math.floor(minutes / 2));
}
