import { type DatePoint, datePartsOf, spokenDate } from './dates.js';

/** Dates with the names of their months, as texts for people write them. */

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/**
 * A day or a month with its name: `6 December 2011`, `December 2011`; of a range both: `7–8 December 2011`, `June 2010 to May 2011`. Any other date as
 * `spokenDate` gives it.
 */
export function dateInWords(date: string): string {
  const parts = datePartsOf(date);
  if (parts === null || parts.about || !parts.points.every(isNamed)) return spokenDate(date);
  const [first, last] = parts.points;
  if (last === undefined) return pointInWords(first!);
  const isOneMonth = first!.year === last.year && first!.month === last.month;
  return isOneMonth && first!.day !== null && last.day !== null
    ? `${first!.day}–${pointInWords(last)}`
    : `${pointInWords(first!)} to ${pointInWords(last)}`;
}

/** Whether a date is one month or day, of our era. */
function isNamed({ year, month }: DatePoint): boolean {
  return month !== null && year > 0;
}

function pointInWords({ year, month, day }: DatePoint): string {
  return `${day === null ? '' : `${day} `}${MONTHS[month! - 1]} ${year}`;
}
