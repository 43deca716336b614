import { expect, test } from 'vitest';
import { scrolledTo } from '../../src/explore/drill-scroll.js';

const extent = { first: 10, last: 30, height: 13, sourcesLine: 0, showsSources: false };

test.each([
  ['j', 11],
  ['up', 9],
  ['pagedown', 20],
  ['b', 0],
  ['C-d', 15],
  ['g', 0],
  ['end', 30],
])('%s leads to line %i, within the text', (key, first) => {
  expect(scrolledTo(key, extent)).toBe(first);
});
