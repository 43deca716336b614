import { type DatePoint, datePartsOf, spokenDate } from './dates.js';

/** Dates with the names of their months, as texts for people write them. */

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** A day or a month with its name: `6 December 2011`, `December 2011`; any other date as `spokenDate` gives it. */
export function dateInWords(date: string): string {
  const point = pointInWords(date);
  if (point === null) return spokenDate(date);
  const { year, month, day } = point;
  return `${day === null ? '' : `${day} `}${MONTHS[month! - 1]} ${year}`;
}

/** A date that is one month or day for certain, of our era. */
function pointInWords(date: string): DatePoint | null {
  const parts = datePartsOf(date);
  const [point, ...more] = parts?.points ?? [];
  if (parts === null || parts.about || point === undefined || more.length > 0) return null;
  return point.month === null || point.year <= 0 ? null : point;
}
