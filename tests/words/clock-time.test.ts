import { expect, test } from 'vitest';
import { clockTime } from '../../src/words/clock-time.js';

test('a time is that of the clock on the wall, two digits each', () => {
  expect(clockTime(new Date(2026, 0, 2, 3, 4, 5).getTime())).toBe('03:04:05');
  expect(clockTime(new Date(2026, 0, 2, 23, 59, 59, 999).getTime())).toBe('23:59:59');
});
