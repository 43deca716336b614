import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DATE_PATTERN,
  datePartsOf,
  firstDayOfDate,
  isDate,
  isDateAfter,
  isDateCertainlyAfter,
  spokenDate,
  spokenYearOfDate,
} from '../../src/words/dates.js';

const FORMS = [
  '2011',
  '2011-12',
  '2011-12-06',
  '800',
  '0097',
  '-0043',
  '-0043-03-15',
  '44 BC',
  '44 BCE',
  'AD 79',
  '79 CE',
];

describe('a date', () => {
  test.each(FORMS)('can be %s, alone, about then, and in a range', (date) => {
    expect(isDate(date)).toBe(true);
    for (const about of [`c. ${date}`, `ca. ${date}`, `circa ${date}`, `~${date}`, `${date}~`, `${date}?`]) {
      expect(DATE_PATTERN.test(about), about).toBe(true);
      expect(isDate(about), about).toBe(false);
    }
    expect(DATE_PATTERN.test(`${date}/${date}~`)).toBe(true);
  });

  test.each([
    '',
    '11',
    '20111',
    '0000',
    '-0000',
    '0 BC',
    '2011-1',
    '2011-13',
    '2011/',
    '2011-12-06T10:00Z',
    ' 2011',
  ])('cannot be %j', (text) => expect(DATE_PATTERN.test(text)).toBe(false));

  test('has the days of the calendar and no others', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, number]) => {
        const date = [
          String(year).padStart(4, '0'),
          ...[month, number].map((part) => String(part).padStart(2, '0')),
        ].join('-');
        const last = new Date(Date.UTC(2000, month, 0));
        last.setUTCFullYear(year, month, 0);
        expect(isDate(date)).toBe(number <= last.getUTCDate());
      }),
      { numRuns: 400 },
    );
  });

  test('can be missing', () => {
    for (const none of ['n.d.', 'n. d.']) expect(DATE_PATTERN.test(none)).toBe(true);
    expect(firstDayOfDate('n.d.')).toBeNull();
  });
});

describe('the order of dates', () => {
  test('is that of time, whichever way they are written', () => {
    const inOrder = [
      '-0500',
      '44 BC',
      '-0042',
      'AD 79',
      '800',
      '0900',
      'c. 1850',
      '1897-09',
      '1897-09-21',
      '1914/1918',
      '2011-21~',
    ];
    const sorted = inOrder.toReversed().sort((a, b) => firstDayOfDate(a)! - firstDayOfDate(b)!);
    expect(sorted).toEqual(inOrder);
  });

  test.each([
    ['2012', '2011-12-06', true],
    ['2011', '2011-12-06', false],
    ['2011-12-07', '2011-12', true],
    ['44 BC', '-0043', false],
    ['n.d.', '2011', false],
    [null, '2011', false],
  ])('%j comes after %j, each from its first day: %j', (date, other, answer) =>
    expect(isDateAfter(date, other)).toBe(answer),
  );

  test.each([
    ['1897-09-21', '1897', false],
    ['1897', '1897', false],
    ['1898', '1897', true],
    ['1897', '1896-12-31', true],
    ['2011-12', '2011-12-06', false],
    ['2012-01', '2011-12-06', true],
    ['2011-24', '2011-12-06', false],
    ['1914/1918', '1915', false],
    ['1914/1918', '1913', true],
    ['1919', '1914/1918', true],
    ['c. 1850', '1845', false],
    ['c. 1850', '1835', true],
    ['1850', 'c. 1845', false],
    ['n.d.', '1845', false],
    ['2011', null, false],
  ])('%j is certainly later than %j: %j', (date, other, answer) =>
    expect(isDateCertainlyAfter(date, other)).toBe(answer),
  );

  test('what is certainly later comes after', () => {
    const date = fc.constantFrom(...FORMS, 'c. 1850', '1914/1918', '2011-21', '2010~', 'n.d.');
    fc.assert(
      fc.property(date, date, (a, b) => {
        if (isDateCertainlyAfter(a, b)) expect(isDateAfter(a, b)).toBe(true);
        expect(isDateCertainlyAfter(a, b) && isDateCertainlyAfter(b, a)).toBe(false);
      }),
    );
  });
});

describe('a date for people', () => {
  test.each([
    ['2011-11-23', '2011-11-23', '2011'],
    ['2011-12', '2011-12', '2011'],
    ['2011', '2011', '2011'],
    ['800', 'AD 800', 'AD 800'],
    ['0079', 'AD 79', 'AD 79'],
    ['79 CE', 'AD 79', 'AD 79'],
    ['-0043', '44 BC', '44 BC'],
    ['44 BCE', '44 BC', '44 BC'],
    ['-0043-03-15', '-0043-03-15', '44 BC'],
    ['1850~', 'c. 1850', 'c. 1850'],
    ['circa 1850-03', 'c. 1850-03', 'c. 1850'],
    ['1850?', '1850?', '1850?'],
    ['2011-21', 'spring 2011', '2011'],
    ['2011-24', 'winter 2011', '2011'],
    ['1914/1918', '1914–1918', '1914'],
    ['2011-12-06/2011-12-08', '2011-12-06 to 2011-12-08', '2011'],
    ['n.d.', 'n.d.', 'n.d.'],
    ['in the reign of Nero', 'in the reign of Nero', 'in the reign of Nero'],
  ])('%s is %s, its year %s', (date, spoken, year) => {
    expect(spokenDate(date)).toBe(spoken);
    expect(spokenYearOfDate(date)).toBe(year);
  });
});

describe('dates', () => {
  test.each(['2011', '2011-12', '2011-12-06', '2012-02-29'])('%s is one', (text) =>
    expect(isDate(text)).toBe(true),
  );
  test.each(['11', '2011-13', '2011-02-30', '2011-2-3', '6 Dec 2011', '2011-12-06T00:00'])(
    '%s is none',
    (text) => expect(isDate(text)).toBe(false),
  );
  test('counts a partial one from its first day', () => {
    expect(firstDayOfDate('2011')).toBe(firstDayOfDate('2011-01-01'));
    expect(firstDayOfDate('2011-12')).toBe(firstDayOfDate('2011-12-01'));
    expect(isDateAfter('2012', '2011-12-06')).toBe(true);
    expect(isDateAfter('2011', '2011-12-06')).toBe(false);
    expect(isDateAfter(null, '2011')).toBe(false);
  });
});

describe('a date in its parts', () => {
  const point = { month: null, day: null, season: null };
  test.each([
    ['2011-12-06', { points: [{ year: 2011, month: 12, day: 6, season: null }], about: false }],
    ['2011-12', { points: [{ ...point, year: 2011, month: 12 }], about: false }],
    ['2011-23', { points: [{ ...point, year: 2011, season: 3 }], about: false }],
    ['c. 44 BC', { points: [{ ...point, year: -43 }], about: true }],
    [
      '1914/1918~',
      {
        points: [
          { ...point, year: 1914 },
          { ...point, year: 1918 },
        ],
        about: true,
      },
    ],
  ])('%s', (date, parts) => expect(datePartsOf(date)).toEqual(parts));

  test.each(['n.d.', 'soon', '2011-02-30'])('%s has none', (date) => expect(datePartsOf(date)).toBeNull());
});

test('a date has a day exactly where the pattern of dates takes it, whichever way it is read', () => {
  const numbers = (last: number) =>
    Array.from({ length: last + 1 }, (_, i) => `-${String(i).padStart(2, '0')}`);
  for (const year of ['0000', '0999', '1900', '2000', '2011', '2012', '2100', '3000']) {
    for (const month of ['', ...numbers(25)]) {
      for (const day of month === '' ? [''] : ['', ...numbers(32)]) {
        const date = `${year}${month}${day}`;
        expect([date, firstDayOfDate(date) !== null]).toEqual([date, DATE_PATTERN.test(date)]);
        const range = `2011/${date}`;
        expect([range, firstDayOfDate(range) !== null]).toEqual([range, DATE_PATTERN.test(range)]);
      }
    }
  }
  expect(firstDayOfDate('2011/2012/2013')).toBeNull();
  expect(firstDayOfDate('2011/')).toBeNull();
});
