/**
 * Dates as people know them, after EDTF (ISO 8601-2, Library of Congress): a year, a month or a day in ISO order
 * (`2011`, `2011-12`, `2011-12-06`), years of any era (`800`, `-0043`, `44 BC`), about when (`c. 1850`, `1850~`), a
 * season (`2011-21` is spring 2011), a range (`1914/1918`), and `n.d.` for what bears no date.
 */

/** Four digits; there is no year 0. A minus counts years before our era as ISO does: -0043 is 44 BC. */
const YEAR = '-?(?!0000)\\d{4}';
const LEAP = '-?(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
/** The calendar, so that an editor can say it as well: 31 June is no day, 29 February only of a leap year. */
const IN_YEAR = [
  '(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\\d|2[0-8]))?',
  '(?:0[13-9]|1[0-2])-(?:29|30)',
  '(?:0[13578]|1[02])-31',
].join('|');
const ERA = '[1-9]\\d{0,3} (?:BCE?|CE|AD)|AD [1-9]\\d{0,3}';
const point = (more: string) => `${YEAR}(?:-(?:${IN_YEAR}${more}))?|${LEAP}-02-29|[1-9]\\d\\d|${ERA}`;
const ABOUT = `(?:(?:c\\.|ca\\.|circa|about) ?|~)?(?:${point('|2[1-4]')})[~?]?`;
/** One date, or two with a slash between them: so the pattern of one stands here once, and is quick to make ready. */
const DATE = `(?=[^/]+(?:/[^/]+)?$)(?:${ABOUT}(?:/|$))*`;

/** A date in any of these forms, or `n.d.` for none. That a range does not run backwards is not in it. */
export const DATE_PATTERN = new RegExp(`^(?:${DATE}|n\\. ?d\\.)$`);

const POINT_PATTERN = new RegExp(`^(?:${point('')})$`);

/** How far about a year is taken to reach, each way, where something has to be certain. */
const ABOUT_YEARS = 10;

/** What a date can mean: its first and last day, as numbers in the order of time, and whether it is about then only. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly about: boolean;
}

/** Whether `text` is one year, month or day that the calendar has: neither a range nor about. */
export function isDate(text: string): boolean {
  return POINT_PATTERN.test(text);
}

/** Whether a range of the right form ends before it begins. */
export function dateRunsBackwards(date: string): boolean {
  const span = spanOf(date);
  return span !== null && span.last < span.first;
}

/** The first day that a date can mean, as a number in the order of time; null for none and for `n.d.` */
export function firstDayOfDate(date: string | null): number | null {
  return spanOf(date)?.first ?? null;
}

/** Whether one date falls after another, each counted from its first day; false when either is missing. */
export function isDateAfter(date: string | null, other: string | null): boolean {
  const [left, right] = [spanOf(date), spanOf(other)];
  return left !== null && right !== null && left.first > right.first;
}

/**
 * Whether one date is later than another whatever days they mean: the first day of the one comes after the last of the
 * other. So nothing of 1897 is later than 1897. A date that is about then can be ten years off.
 */
export function isDateCertainlyAfter(date: string | null, other: string | null): boolean {
  const [left, right] = [spanOf(date), spanOf(other)];
  return left !== null && right !== null && left.first - slack(left) > right.last + slack(right);
}

/** A date for people: `44 BC`, `c. 1850`, `1914–1918`, `spring 2011`. What is no date is given as it is. */
export function spokenDate(date: string): string {
  const [from, to, more] = date.split('/');
  if (spanOf(date) === null || more !== undefined) return date;
  if (to === undefined) return spokenPart(from!);
  const [begin, end] = [spokenPart(from!), spokenPart(to)];
  return /^[\w. ]+$/.test(begin + end) ? `${begin}–${end}` : `${begin} to ${end}`;
}

/** The year of a date for people: `2011`, `44 BC`, `c. 1850`; of a range its first year. */
export function spokenYearOfDate(date: string): string {
  const year = /^(.*?)(-?\d{4})(?:-\d\d)+(.*)$/.exec(date.split('/')[0]!);
  return spokenDate(year === null ? date.split('/')[0]! : `${year[1]}${year[2]}${year[3]}`);
}

/** A date in parts: its beginning, and of a range its end. */
interface DateParts {
  readonly points: readonly DatePoint[];
  /** Whether it is about then only. */
  readonly about: boolean;
}

/** A year as ISO counts it (1 BC is 0), and what of the rest is known. A season counts from spring as 1. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: number | null;
}

/** A date in its parts; null for `n.d.` and for what is no date. */
export function datePartsOf(date: string): DateParts | null {
  if (spanOf(date) === null) return null;
  const parts = date.split('/').map(unmarked);
  return {
    points: parts.map(({ written }) => pointOf(written)),
    about: parts.some(({ about }) => about),
  };
}

function pointOf(written: string): DatePoint {
  const alone = yearOf(written);
  if (alone !== null) return { year: alone, month: null, day: null, season: null };
  const [, year, month, day] = /^(-?\d+)-(\d+)(?:-(\d+))?$/.exec(written)!.map(Number);
  if (month! > 12) return { year: year!, month: null, day: null, season: month! - 20 };
  return { year: year!, month: month!, day: day || null, season: null };
}

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function spokenPart(part: string): string {
  if (part.endsWith('?')) return `${spokenPart(part.slice(0, -1))}?`;
  const { written, about } = unmarked(part);
  const season = /^(-?\d{4})-2([1-4])$/.exec(written);
  const spoken =
    season === null ? spokenPoint(written) : `${SEASONS[Number(season[2]) - 1]} ${spokenPoint(season[1]!)}`;
  return about ? `c. ${spoken}` : spoken;
}

function spokenPoint(written: string): string {
  const year = yearOf(written);
  if (year === null) return written;
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** The year of a date that is one, counted as ISO does (1 BC is 0); null for a month or a day. */
function yearOf(written: string): number | null {
  const before = /^(\d+) BCE?$/.exec(written);
  if (before !== null) return 1 - Number(before[1]);
  const year = /^(?:AD )?(-?\d+)(?: CE| AD)?$/.exec(written);
  return year === null ? null : Number(year[1]);
}

/** The dates that were read: a map names one of them many times. Emptied before it takes much room. */
const spans = new Map<string, Span | null>();
const MOST_SPANS = 10_000;

function spanOf(date: string | null): Span | null {
  if (date === null) return null;
  const known = spans.get(date);
  if (known !== undefined) return known;
  if (spans.size === MOST_SPANS) spans.clear();
  const span = readSpan(date);
  spans.set(date, span);
  return span;
}

function readSpan(date: string): Span | null {
  const written = date.split('/');
  if (!(written.length < 3 && written.every(isPlainDate)) && !isOfForm(date)) return null;
  const parts = written.map(spanOfPart);
  return {
    first: parts[0]!.first,
    last: parts.at(-1)!.last,
    about: parts.some(({ about }) => about),
  };
}

function isOfForm(date: string): boolean {
  return !date.startsWith('n') && DATE_PATTERN.test(date);
}

/** Whether a date is a year, a month or a day as nearly all are: then the whole pattern, which takes time to make, need not be asked. */
function isPlainDate(date: string): boolean {
  const found = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date);
  if (found === null) return false;
  const [, year, month, day] = found.map(Number);
  // Every month has so many days.
  return !(day! > 28) || new Date(Date.UTC(year!, month! - 1, day)).getUTCDate() === day;
}

function spanOfPart(part: string): Span {
  const { written, about } = unmarked(part);
  const year = yearOf(written);
  if (year !== null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), about };
  const [, ofYear, month, day] = /^(-?\d+)-(\d+)(?:-(\d+))?$/.exec(written)!.map(Number);
  // A season is summer here and winter elsewhere: all that is known is the year.
  const isSeason = month! > 12;
  return {
    first: dayNumber(ofYear!, isSeason ? 1 : month!, day || 1),
    last: dayNumber(ofYear!, isSeason ? 12 : month!, day || 31),
    about,
  };
}

/** A date without the marks of about, and whether it had one. */
function unmarked(part: string): { written: string; about: boolean } {
  const written = part.replace(/^(?:c\.|ca\.|circa|about|~) ?/, '').replace(/[~?]$/, '');
  return { written, about: written !== part };
}

function slack({ about }: Span): number {
  return about ? dayNumber(ABOUT_YEARS, 0, 0) : 0;
}

/** Days as numbers that sort, not that count: what lies between two of them does not matter. */
function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
