import { expect, test } from 'vitest';
import { overlap, tellingWords } from '../../src/query/telling-words.js';

test.each([
  ['No city is named.', 'Some cities are near.', 1],
  ['The forecasts of 1998', 'what was forecast in the 1990s', 1],
  ['An air exercise', 'in cities and in the air', 1],
  ['They have been there', 'They have been here', 0],
  ['', 'anything', 0],
])('%j and %j share %i', (one, other, count) => {
  expect(overlap(tellingWords(one), tellingWords(other))).toBe(count);
});
