import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../src/cli/kept-practice.js';
import { nextBox } from '../../src/cli/practice-schedule.js';
import type { Grade } from '../../src/explore/drill-grades.js';
import { dayOf, daysAfter, isDay, timeOf } from '../../src/words/days.js';

const FIRST = '2030-01-01';

/** The days between one answer and the next, where every question is asked on the day when it is due. */
function intervals(grades: readonly Grade[]): number[] {
  let box: Box | null = null;
  let day = FIRST;
  return grades.map((grade) => {
    box = nextBox(box, 'a', grade, day);
    const days = daysAfter(box.due, day);
    day = box.due;
    return days;
  });
}

test('what was missed comes the next day, always', () => {
  expect(intervals(['missed', 'missed', 'missed'])).toEqual([1, 1, 1]);
  expect(intervals(['knew', 'knew', 'missed']).at(-1)).toBeLessThanOrEqual(3);
});

test('what is known comes later and later, what is partly known sooner', () => {
  const [first, second, third] = intervals(['knew', 'knew', 'knew']);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeGreaterThan(first!);
  expect(third).toBeGreaterThan(second!);
  expect(intervals(['partly'])[0]).toBeLessThan(first!);
});

test('a second round on one day changes nothing, unless something is missed', () => {
  const known = nextBox(null, 'a', 'knew', FIRST);
  expect(nextBox(known, 'a', 'knew', FIRST)).toBe(known);
  expect(nextBox(known, 'a', 'partly', FIRST)).toBe(known);
  expect(daysAfter(nextBox(known, 'a', 'missed', FIRST).due, FIRST)).toBe(1);
});

test('where the day goes back, a box is taken as asked today, and its next day moves with it', () => {
  const ahead = nextBox(null, 'a', 'knew', '2030-03-01');
  for (const grade of ['knew', 'partly'] as const) {
    const box = nextBox(ahead, 'a', grade, FIRST);
    expect(box.asked).toBe(FIRST);
    expect(daysAfter(box.due, FIRST)).toBe(daysAfter(ahead.due, ahead.asked));
    expect(nextBox(box, 'a', 'knew', box.due).times).toBe(2);
  }
  expect(nextBox(ahead, 'a', 'missed', FIRST)).toMatchObject({ asked: FIRST, due: '2030-01-02' });
});

test('any answers on any days give a box that can be kept', () => {
  const grade = fc.constantFrom<Grade>('knew', 'partly', 'missed');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(grade, fc.integer({ min: -400, max: 4000 })), { minLength: 1, maxLength: 30 }),
      (answers) => {
        let box: Box | null = null;
        let day = FIRST;
        for (const [given, later] of answers) {
          day = dayOf(timeOf(day) + later * 86_400_000);
          box = nextBox(box, 'a', given, day);
          expect(isDay(box.due)).toBe(true);
          expect(box.stability).toBeGreaterThanOrEqual(0.001);
          expect(box.difficulty).toBeGreaterThanOrEqual(1);
          expect(box.difficulty).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});
