import { expect, test } from 'vitest';
import { dayOf, daysAfter, isDay, localDay, timeOf } from '../../src/words/days.js';

test('the day where somebody is begins at their midnight', () => {
  expect(localDay(new Date(2030, 0, 1, 0, 1).getTime())).toBe('2030-01-01');
  expect(localDay(new Date(2030, 11, 31, 23, 59).getTime())).toBe('2030-12-31');
});

test('days are counted across months and years', () => {
  expect(daysAfter('2031-01-01', '2030-12-31')).toBe(1);
  expect(daysAfter('2028-03-01', '2028-02-28')).toBe(2);
  expect(dayOf(timeOf('2030-02-28') + 86_400_000)).toBe('2030-03-01');
});

test.each([
  ['2030-02-28', true],
  ['2030-02-30', false],
  ['2030-2-3', false],
  ['soon', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
