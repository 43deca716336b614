import { expect, test } from 'vitest';
import { smallNumber } from '../../src/words/small-number.js';

test.each([
  [2, 'two'],
  [12, 'twelve'],
  [13, '13'],
])('%d: %s', (count, word) => expect(smallNumber(count)).toBe(word));
