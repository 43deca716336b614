import { expect, test } from 'vitest';
import { isSameData } from '../../src/words/same-data.js';

test.each([
  [null, null],
  ['a', 'a'],
  [
    ['a', ['b', 1]],
    ['a', ['b', 1]],
  ],
  [{ a: { b: [true, null] } }, { a: { b: [true, null] } }],
])('the same data: %j and %j', (one, other) => {
  expect(isSameData(one, other)).toBe(true);
});

test.each([
  ['1', 1],
  [null, {}],
  [null, undefined],
  [{}, []],
  [['a'], ['a', 'b']],
  [['a'], { 0: 'a' }],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
])('other data: %j and %j', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
  expect(isSameData(other, one)).toBe(false);
});
