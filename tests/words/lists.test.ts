import { expect, test } from 'vitest';
import { listAnd, listOf, listOr } from '../../src/words/lists.js';

test('words one after the other, as a sentence has them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOr)).toEqual(['', 'a', 'a or b', 'a, b or c']);
  expect(listAnd(['a', 'b', 'c'])).toBe('a, b and c');
});

test('one value or several are a list', () => {
  expect([listOf(undefined), listOf('a'), listOf(['a', 'b'])]).toEqual([[], ['a'], ['a', 'b']]);
});
