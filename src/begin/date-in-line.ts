import { isDate } from '../words/dates.js';

/** The date that a line at the head of a text names. */

/** Ways to write a day: what they are, and their year, month and day in this order. */
type Way = readonly [pattern: RegExp, order: readonly [year: number, month: number, day: number]];

const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';
const MONTH = '(\\p{L}[\\p{L}\\p{M}]+)\\.?';

/** A date such as 6/12/2011 is left out: it can be in June or in December. */
const WAYS: readonly Way[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, [1, 2, 3]],
  [/(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/u, [3, 2, 1]],
  [new RegExp(`(?<!\\d)${DAY} (?:de )?${MONTH},? (?:de )?(\\d{4})(?!\\d)`, 'u'), [3, 2, 1]],
  [new RegExp(`(?<!\\p{L})${MONTH} ${DAY},? (\\d{4})(?!\\d)`, 'u'), [3, 1, 2]],
];

/** A month and its year, for a line that names no day. */
const MONTH_AND_YEAR = new RegExp(
  `(?<!\\d[^\\s\\d]{0,2}\\s(?:de\\s)?)(?<!\\p{L})${MONTH},? (?:de )?(\\d{4})(?!\\d)`,
  'gu',
);

/** The first day that a line names, as 2011-12-06, or else a month, as 2011-12; null for none. Months are known in English and in the language. */
export function dateInLine(line: string, language: string): string | null {
  for (const [pattern, [year, month, day]] of WAYS) {
    const parts = pattern.exec(line);
    const number = parts === null ? null : monthNumber(parts[month]!, language);
    if (parts === null || number === null) continue;
    const date = [parts[year]!, number, parts[day]!].map((part) => String(part).padStart(2, '0')).join('-');
    if (isDate(date)) return date;
  }
  return monthInLine(line, language);
}

function monthInLine(line: string, language: string): string | null {
  for (const [, month, year] of line.matchAll(MONTH_AND_YEAR)) {
    const number = monthNumber(month!, language);
    if (number !== null) return `${year}-${String(number).padStart(2, '0')}`;
  }
  return null;
}

/** The number of a month, 1 to 12, from its number or name; null for no month. */
function monthNumber(written: string, language: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const wanted = written.toLowerCase().normalize('NFC');
  for (const spoken of [language, 'en']) {
    const found = monthNames(spoken).findIndex((names) =>
      names.some(
        (name) => name === wanted || (wanted.length >= 3 && name.slice(0, wanted.length) === wanted),
      ),
    );
    if (found >= 0) return found + 1;
  }
  return null;
}

/** The names of each month: alone, and beside a day, where Slavic languages have another form. */
function monthNames(language: string): string[][] {
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const beside = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2011, month, 6);
    const inDate = beside.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    return [alone.format(day), inDate].map((name) => name.toLowerCase().normalize('NFC'));
  });
}
