import { expect, test } from 'vitest';
import { dateInWords } from '../../src/words/dates-in-words.js';

test.each([
  ['2011-12-06', '6 December 2011'],
  ['2011-12', 'December 2011'],
  ['2011', '2011'],
  ['c. 2011-12', 'c. 2011-12'],
  ['2011-21', 'spring 2011'],
  ['n.d.', 'n.d.'],
])('%s', (date, words) => expect(dateInWords(date)).toBe(words));
