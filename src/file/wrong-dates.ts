import { DATE_PATTERN, isDate } from '../words/dates.js';
import type { Wrong } from './form.js';

/** What is wrong with a date that is none, and which date its writer may have meant: `6 Dec 2011` is 2011-12-06. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A way in which people write dates, and what such a date may mean here. */
type Way = readonly [pattern: RegExp, meant: (...parts: string[]) => readonly string[]];

/** The first that fits has the word. */
const WAYS: readonly Way[] = [
  [/^(\d{4}-\d\d-\d\d)[t ]\d\d:?\d\d/, (day) => [day!]],
  [/^(\d{4})(\d\d)(\d\d)?$/, (...parts) => [iso(...parts)]],
  [/^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/, (...parts) => [iso(...parts)]],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year) => [iso(year, month, day)]],
  [/^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/, (a, b, year) => [...new Set([iso(year, b, a), iso(year, a, b)])]],
  [/^(\d{1,2})[/.](\d{4})$/, (month, year) => [iso(year, month)]],
  [
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?([a-z]{3})[a-z]*\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/,
    (before, month, after, year) => [iso(year, String(MONTHS.indexOf(month!) + 1), before ?? after)],
  ],
  [/^(spring|summer|autumn|winter),? (\d{4})$/, (name, year) => [`${year}-2${SEASONS.indexOf(name!) + 1}`]],
  [/^(\d{3,4}) ?[-–—] ?(\d{3,4})$/, (from, to) => [`${from}/${to}`]],
  [/^(\d\d)(\d\d) ?[-–—] ?(\d\d)$/, (century, from, to) => [`${century}${from}/${century}${to}`]],
  [/^(\d{3})0s$/, (decade) => [`${decade}0/${decade}9`]],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/, (century) => [`${Number(century) - 1}01/${century}00`]],
  [/^0*(\d{1,4}) ?b\.? ?c\.? ?(?:e\.?)?$/, (year) => [`${year} BC`]],
  [/^0*(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?)$/, (year) => [`${year} CE`]],
  [/^(?:around|approx\.?|approximately|c|ca|circa|c\.|ca\.|~) *(.*)$/, (year) => [`c. ${year}`]],
  [/^0+$/, () => ['1 BC']],
  [/^(\d{1,2})$/, (year) => shortYears(Number(year))],
  [/^-0*(\d{1,3})$/, (year) => [`${year} BC`]],
];

/** Ways to say that there is no date. */
const UNDATED = /^(?:n\.? ?d\.?|s\.? ?d\.?|o\.? ?d\.?|undated|no date|unknown|\?+|-+)$/;

const CALENDAR = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;
const TIMED = /^\d{4}-\d\d-\d\d[t ]\d/;

/** What is wrong with a date that is none, and what its writer may have meant. */
export function wrongDate(written: string): Wrong {
  const plain = written.slice(0, 100).trim().toLowerCase();
  if (UNDATED.test(plain))
    return { says: 'is not a date', hint: 'write n.d., or remove the key', words: ['n.d.'] };
  const meant = meantBy(plain).filter((date) => date !== written);
  const hint = meant.length > 0 ? `write ${meant.join(' or ')}` : null;
  if (CALENDAR.test(plain)) return { says: 'is not a day in the calendar', hint, words: meant };
  if (TIMED.test(plain)) return { says: 'has a time of day; only the day is needed', hint, words: meant };
  return { says: 'is not a date', hint: hint ?? 'write 2011, 2011-12 or 2011-12-06', words: meant };
}

/** The dates that a way of writing one can mean; none where no way fits. */
function meantBy(plain: string): readonly string[] {
  for (const [pattern, meant] of WAYS) {
    const parts = pattern.exec(plain);
    const dates = parts === null ? [] : meant(...parts.slice(1)).filter((date) => DATE_PATTERN.test(date));
    if (dates.length > 0) return dates;
  }
  return [];
}

/** The years that two digits can be short for, or the year itself. */
function shortYears(year: number): string[] {
  const digits = String(year).padStart(2, '0');
  return [`19${digits}`, ...(year < 50 ? [`20${digits}`] : []), `${year} CE`];
}

function iso(...parts: (string | undefined)[]): string {
  const [year, ...rest] = parts.filter((part) => part !== undefined);
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return isDate(date) ? date : '';
}
