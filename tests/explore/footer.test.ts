import { expect, test } from 'vitest';
import { footerOf } from '../../src/explore/footer.js';

const KEYS = ['n next', 'p previous', '1-9 open', '? keys', 'q quit'];

test('keys are left out from the end, but those that always stand there', () => {
  expect(footerOf(KEYS, 2, 80, 1)).toEqual(['n next  p previous  1-9 open  ? keys  q quit']);
  expect(footerOf(KEYS, 2, 40, 1)).toEqual(['n next  p previous  ? keys  q quit']);
  expect(footerOf(KEYS, 2, 20, 2)).toEqual(['n next  p previous', '? keys  q quit']);
  expect(footerOf(KEYS, 2, 20, 1)).toEqual(['? keys  q quit']);
  expect(footerOf(KEYS, 2, 10, 1)).toEqual(['q quit']);
  expect(footerOf(KEYS, 2, 80, 0)).toEqual([]);
});
