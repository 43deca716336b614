import { expect, test } from 'vitest';
import { filledRows } from '../../src/render/fill-rows.js';

const ROWS = [
  { lines: ['title'] },
  { lines: ['a…'], whole: ['a a', 'a'] },
  { lines: ['b…'], whole: ['b b', 'b b', 'b'] },
  { lines: ['c…'], whole: ['c c', 'c'] },
];

test.each([
  ['too low for any', 0, ['title', 'a…', 'b…', 'c…']],
  ['as high as the cut rows', 4, ['title', 'a…', 'b…', 'c…']],
  ['a line higher: the first', 5, ['title', 'a a', 'a', 'b…', 'c…']],
  ['two lines: what fits, in order', 6, ['title', 'a a', 'a', 'b…', 'c c', 'c']],
  ['high enough for all', 9, ['title', 'a a', 'a', 'b b', 'b b', 'b', 'c c', 'c']],
])('a window %s', (_, height, lines) => {
  expect(filledRows(ROWS, height).flat()).toEqual(lines);
});

test('the rows nearest to one of them are whole first', () => {
  expect(filledRows(ROWS, 5, 3).flat()).toEqual(['title', 'a…', 'b…', 'c c', 'c']);
  expect(filledRows(ROWS, 6, 2).flat()).toEqual(['title', 'a…', 'b b', 'b b', 'b', 'c…']);
});
