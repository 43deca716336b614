import { expect, test } from 'vitest';
import { haveOtherNumbers } from '../../src/comparing/other-numbers.js';

test.each([
  ['It costs two million.', 'It costs nine million.', true],
  ['Start at 8:30.', 'Start at 9:00.', true],
  ['It costs 2 million.', 'It costs 2 million a year.', false],
  ['It costs a lot.', 'It costs 2 million.', false],
])('"%s" and "%s"', (one, other, areOthers) => {
  expect(haveOtherNumbers(one, other)).toBe(areOthers);
});
