import { expect, test } from 'vitest';
import { changedText, offsetOf, positionOf, UNITS } from '../../src/editor/positions.js';
import { pageOf } from '../helpers/cursors.js';

const TEXT = 'a\r\né𝒳b\n\nend';

test.each(UNITS)('every place has a position in %s that leads back to it', (unit) => {
  const page = pageOf(TEXT);
  // Within a line break, and within a character, nothing stands.
  for (const at of Array.from(TEXT.matchAll(/[^\r\n\udc00-\udfff]/g), ({ index }) => index).concat(
    TEXT.length,
  ))
    expect(offsetOf(page, positionOf(page, at, unit), unit)).toBe(at);
});

test('characters are counted in units of UTF-16, or in bytes of UTF-8', () => {
  const page = pageOf(TEXT);
  const at = TEXT.indexOf('b');
  expect(positionOf(page, at, 'utf-16')).toEqual({ line: 1, character: 3 });
  expect(positionOf(page, at, 'utf-8')).toEqual({ line: 1, character: 6 });
});

test.each([
  ['behind the end of a line', { line: 0, character: 99 }, 1],
  ['behind the last line', { line: 99, character: 0 }, TEXT.length],
  ['before the first', { line: -1, character: -1 }, 0],
  ['no numbers at all', { line: Number.NaN, character: Number.NaN }, 0],
  ['within a character', { line: 1, character: 1 }, TEXT.indexOf('é')],
])('what is %s is taken as the nearest place', (_, position, at) => {
  expect(offsetOf(pageOf(TEXT), position, 'utf-8')).toBe(at);
});

test('a stretch of a text is changed, or all of it', () => {
  const range = { start: { line: 1, character: 1 }, end: { line: 2, character: 0 } };
  expect(changedText(pageOf(TEXT), { range, text: '-' }, 'utf-16')).toBe('a\r\né-\nend');
  expect(changedText(pageOf(TEXT), { text: 'new' }, 'utf-16')).toBe('new');
  const backwards = { start: range.end, end: range.start };
  expect(changedText(pageOf('ab'), { range: backwards, text: 'x' }, 'utf-16')).toContain('x');
});
