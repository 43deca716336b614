import { expect, test } from 'vitest';
import { causeFinder } from '../../src/comparing/causes.js';

/** A system whose state is the sum of the changes made. */
function finder(changes: readonly number[], most = 600) {
  let evaluations = 0;
  const causeOf = causeFinder({
    changes,
    most,
    stateWith(made) {
      evaluations += 1;
      return made.reduce((sum, change) => sum + change, 0);
    },
  });
  return { causeOf, evaluations: () => evaluations };
}
const reaches = (sum: number) => (state: number) => state >= sum;

test.each([
  ['one change that is needed and enough', [1, 2, 9], 8, { way: 'alone', changes: [9] }],
  ['changes that are each enough', [1, 9, 10], 8, { way: 'enough', changes: [9, 10] }],
  ['changes that are needed together', [1, 4, 5, 2], 11, { way: 'together', changes: [4, 5, 2] }],
])('%s', (_, changes, sum, cause) => {
  expect(finder(changes).causeOf(reaches(sum))).toEqual(cause);
});

test('of many changes a small set is found without trying each alone', () => {
  const changes = Array.from({ length: 1_000 }, (_, i) => (i === 700 || i === 20 ? 5_000_000 : 1));
  const { causeOf, evaluations } = finder(changes);
  expect(causeOf(reaches(10_000_000))).toEqual({ way: 'together', changes: [5_000_000, 5_000_000] });
  expect(evaluations()).toBeLessThan(600);
});

test('no more is tried than may be', () => {
  const changes = Array.from({ length: 500 }, (_, i) => i);
  const { causeOf, evaluations } = finder(changes, 20);
  expect(causeOf(reaches(100_000))).toEqual({ way: 'several', changes: [] });
  expect(evaluations()).toBe(20);
});

test('a change that is enough did it alone where without it the answer is a third one', () => {
  const { causeOf } = finder([10, 20, 1]);
  expect(causeOf((state) => [20, 21, 30, 31].includes(state))).toEqual({ way: 'alone', changes: [20] });
});
