import { expect, test } from 'vitest';
import { viewOfLine, viewOfText } from '../../src/explore/typed-line-view.js';
import { cursorInWrapped } from '../../src/explore/wrapped-cursor.js';
import { wrap } from '../../src/render/wrap.js';

test.each([
  ['all of a short line', 'one two', 3, 20, 'one two', 3],
  ['the end of a long one', '0123456789', 10, 5, '56789', 5],
  ['its beginning', '0123456789', 0, 5, '01234', 0],
  ['what is round the cursor', '0123456789', 6, 5, '23456', 4],
  ['wide characters', '日本語日本語', 6, 5, '本語', 4],
])('a window shows %s', (_, text, cursor, columns, shown, column) => {
  expect(viewOfLine({ text, cursor }, columns)).toEqual({ shown, cursor: column });
});

test.each([
  ['', { row: 0, column: 2 }],
  ['one', { row: 0, column: 5 }],
  ['one ', { row: 0, column: 6 }],
  ['one two t', { row: 1, column: 1 }],
  ['one two three', { row: 1, column: 5 }],
])('behind %j the cursor of a broken text stands at %j', (before, at) => {
  const lines = wrap('> one two three', 10);
  expect(cursorInWrapped(lines, `> ${before}`)).toEqual(at);
});

test('a text is broken into lines, as many round its cursor as there is room for', () => {
  const text = 'one two three four';
  const at = (cursor: number, height: number) => viewOfText('> ', { text, cursor }, 10, height);
  expect(at(text.length, 3)).toEqual({ lines: ['> one two', 'three four'], cursor: { row: 1, column: 10 } });
  expect(at(text.length, 1)).toEqual({ lines: ['three four'], cursor: { row: 0, column: 10 } });
  expect(at(3, 1)).toEqual({ lines: ['> one two'], cursor: { row: 0, column: 5 } });
});
