import { expect, test } from 'vitest';
import { withPrintSigns } from '../../src/words/print-signs.js';

test.each([
  ['He said "no" twice.', 'He said “no” twice.'],
  ['¹Stop. ⁴"We got here." ⁵\'So\'', '¹Stop. ⁴“We got here.” ⁵‘So’'],
  ['"Why?" she asked.', '“Why?” she asked.'],
  ["It's the teachers' room.", 'It’s the teachers’ room.'],
  ['("so-called")', '(“so-called”)'],
  ['"\'One\' of two"', '“‘One’ of two”'],
  ['She said "he said \'no\'".', 'She said “he said ‘no’”.'],
  ["In the '90s and '68", 'In the ’90s and ’68'],
  ['Relations - a need', 'Relations – a need'],
  ['NATO-Russia, 2010-2011', 'NATO-Russia, 2010-2011'],
  ['See https://e.org/a"b\'c - "there"', 'See https://e.org/a"b\'c – “there”'],
  ['“Already” ‘curly’', '“Already” ‘curly’'],
])('%s', (typed, printed) => expect(withPrintSigns(typed)).toBe(printed));

test('a text goes on where the one before it ends', () => {
  expect(withPrintSigns('"', 'They say: ')).toBe('“');
  expect(withPrintSigns('"', 'they say')).toBe('”');
});
