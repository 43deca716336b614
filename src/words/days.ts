/** Days of the calendar as `2026-11-26`, and how many lie between two. */

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The day where somebody is, at a time in milliseconds since 1970. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(timeOf(text)) === text;
}

/** The time at which a day begins, as if everybody lived in Greenwich: to count with days only. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day at such a time. */
export function dayOf(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
}

/** How many days one day is after another. */
export function daysAfter(day: string, other: string): number {
  return Math.round((timeOf(day) - timeOf(other)) / DAY_MS);
}
