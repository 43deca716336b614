import { expect, test } from 'vitest';
import { dateInWords } from '../../src/words/dates-in-words.js';

test.each([
  ['2011-12-06', '6 December 2011'],
  ['2011-12', 'December 2011'],
  ['2011-12-07/2011-12-08', '7–8 December 2011'],
  ['2011-11-30/2011-12-02', '30 November 2011 to 2 December 2011'],
  ['2010-06/2011-05', 'June 2010 to May 2011'],
  ['2012/2014', '2012–2014'],
  ['2011', '2011'],
  ['c. 2011-12', 'c. 2011-12'],
  ['2011-21', 'spring 2011'],
  ['n.d.', 'n.d.'],
])('%s', (date, words) => expect(dateInWords(date)).toBe(words));
