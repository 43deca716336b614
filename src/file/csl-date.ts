import { dateRunsBackwards, isDate } from '../words/dates.js';
import { flagForm, listForm, type RecordValue, recordForm, textForm, type Wrong } from './form.js';
import { anyTextRule, datePartRule, dateRule } from './text-rules.js';

/** Dates in the form in which reference managers export them (CSL-JSON): their form, and such a date as one text. */

const SEASON = { type: 'integer', minimum: 1, maximum: 4 };

const keys = {
  'date-parts': listForm(
    listForm(textForm(datePartRule, 'A year, a month or a day.'), 'Year, month and day, or fewer.', 3),
    'The date, or the beginning and the end of a range.',
    2,
  ),
  raw: textForm(dateRule, 'The date as one text.'),
  literal: textForm(anyTextRule, 'What to show if there is no exact date.'),
  circa: flagForm('True if the date is approximate.'),
  season: textForm({ ...datePartRule, pattern: /^[1-4]$/, numbers: SEASON }, 'The season: 1 is spring.'),
};
type CslDate = RecordValue<typeof keys>;

/** A date as reference managers export it: CSL-JSON's own form (Citation Style Language 1.0.2). */
export const cslDate = recordForm('date', keys, 'A date in parts, as in CSL-JSON.', {
  oneOf: ['date-parts', 'raw', 'literal'],
  also: wrongParts,
});

/** A date in CSL's form as one text, such as a file may write itself; a literal that is no date as it is. */
export function textOfCslDate(written: CslDate): string {
  const { raw, literal, season, circa = false } = written;
  const about = circa ? '~' : '';
  const points = (written['date-parts'] ?? []).flatMap((parts) => pointOf(untilHole(parts)));
  if (season !== undefined && points.length === 1) return `${points[0]}-2${season}${about}`;
  if (points.length > 0) return points.map((point) => `${point}${about}`).join('/');
  return raw === undefined ? (literal ?? '') : `${raw}${/[~?]$/.test(raw) ? '' : about}`;
}

/** What is wrong with parts that are numbers, and yet no date. */
function wrongParts(written: CslDate): Wrong | null {
  if (written['date-parts'] === undefined) return null;
  const parts = written['date-parts'];
  if (!parts.map((part) => pointOf(part)).every(isDate)) {
    return {
      says: 'is not a real date',
      hint: 'write year, month and day as numbers: [[2011, 12, 6]]',
    };
  }
  if (written.season !== undefined && parts.flat().length > 1) {
    return { says: 'has a season and a month', hint: 'write a season with a year only' };
  }
  const whole = textOfCslDate(written);
  return dateRunsBackwards(whole) ? { says: 'ends before it begins', hint: null } : null;
}

/** The parts up to one that is wrong: of a date with a wrong month, the year. */
function untilHole(parts: readonly string[]): readonly string[] {
  const hole = parts.findIndex((part) => typeof part !== 'string');
  return hole === -1 ? parts : parts.slice(0, hole);
}

/** `[2011, 12, 6]` as `2011-12-06`. CSL counts years before our era from 1 BC as -1, ISO from 0: -44 is -0043. */
function pointOf([year = '', ...rest]: readonly string[]): string {
  const counted = Number(year);
  const iso = counted < 0 ? counted + 1 : counted;
  const digits = String(Math.abs(iso)).padStart(4, '0');
  if (iso === 0 && year !== '0') return '1 BC';
  return [`${iso < 0 ? '-' : ''}${digits}`, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
