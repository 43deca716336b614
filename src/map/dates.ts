/** Dates as people know them: a year, a month or a day, in ISO order (`2011`, `2011-12`, `2011-12-06`). */

export const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a date of that form that the calendar has (no 31 June). */
export function isDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const day = firstDay(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first day that a partial date can mean: `2011` is `2011-01-01`. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** Whether one date falls after another, each counted from its first day; false when either is missing. */
export function isAfter(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && firstDay(date) > firstDay(other);
}
