import { expect, test } from 'vitest';
import { writtenLine } from '../../src/begin/written-line.js';

test.each([
  ['At 8:30 sharp', 'At 8:30 sharp'],
  ['Later: why?', '"Later: why?"'],
  ['Problem #1', '"Problem #1"'],
  [' two\n lines ', 'two lines'],
  ['\u001b[31m', '␛[31m'],
])('%j is written %s', (text, written) => {
  expect(writtenLine(text)).toBe(written);
});
