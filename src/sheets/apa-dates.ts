import { withCapital } from '../words/capital.js';
import { type DatePoint, datePartsOf, SEASONS } from '../words/dates.js';
import { MONTHS } from '../words/dates-in-words.js';
import { oneLine } from '../words/text.js';

/** Dates as APA style (7th edition) writes them, in the list of references and in the text. */

/** What stands where a work has no date. */
export const NO_DATE = 'n.d.';

/** The year of a work, as a citation has it: `2009`, `ca. 1850`, `2012–2014`, `n.d.`; what is no date as it is. */
export function yearInCitation(issued: unknown): string {
  return dateWith(issued, year);
}

/** When a work appeared, as its reference has it: `2009, September 20`, `2011, December`, `2011, Spring`; `letter` tells works of one year apart. */
export function dateInReference(issued: unknown, letter = ''): string {
  const inYear = withLetter(yearInCitation(issued), letter);
  const [from, to] = pointsOf(issued);
  if (from === undefined) return inYear;
  if (to !== undefined && to.year !== from.year) return inYear;
  const [begin, end] = [withinYear(from), to === undefined ? '' : withinYear(to)];
  if (begin === '') return inYear;
  if (end === '' || end === begin) return `${inYear}, ${begin}`;
  const isOneMonth = to?.month === from.month && to?.day !== null && from.day !== null;
  return `${inYear}, ${begin}–${isOneMonth ? to!.day : end}`;
}

/** A year with the letter that tells works of one year apart: `2011a`, `n.d.-a`. */
export function withLetter(inYear: string, letter: string): string {
  if (letter === '') return inYear;
  return `${inYear}${/\d$/.test(inYear) ? '' : '-'}${letter}`;
}

/** A day for the words around it: `September 20, 2009`. */
export function dayInText(date: unknown): string {
  const [point] = pointsOf(date);
  if (point === undefined) return dateWith(date, year);
  return dateWith(date, (one) => [withinYear(one), year(one)].filter((part) => part !== '').join(', '));
}

/** When a work appeared, as numbers that sort within its year; what has only a year comes first. */
export function orderInYear(issued: unknown): number {
  const [point] = pointsOf(issued);
  return (point?.month ?? (point?.season ?? 0) * 3) * 100 + (point?.day ?? 0);
}

/** The year of a work as a number that sorts; no date comes first. */
export function yearOrder(issued: unknown): number {
  return pointsOf(issued)[0]?.year ?? Number.NEGATIVE_INFINITY;
}

function dateWith(date: unknown, written: (point: DatePoint) => string): string {
  if (typeof date !== 'string' || oneLine(date) === '') return NO_DATE;
  const parts = datePartsOf(date.trim());
  if (parts === null) return /^n\. ?d\.$/.test(date.trim()) ? NO_DATE : oneLine(date);
  const years = [...new Set(parts.points.map(written))].join('–');
  return parts.about ? `ca. ${years}` : years;
}

function pointsOf(date: unknown): readonly DatePoint[] {
  return typeof date === 'string' ? (datePartsOf(date.trim())?.points ?? []) : [];
}

function year(point: DatePoint): string {
  if (point.year <= 0) return `${1 - point.year} B.C.E.`;
  return point.year < 1000 ? `${point.year} C.E.` : String(point.year);
}

/** A month, a day or a season: `September 20`. */
function withinYear({ month, day, season }: DatePoint): string {
  if (month !== null) return `${MONTHS[month - 1]}${day === null ? '' : ` ${day}`}`;
  return season === null ? '' : withCapital(SEASONS[season - 1]!);
}
