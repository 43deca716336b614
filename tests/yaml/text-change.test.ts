import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts } from '../../src/yaml/lines.js';
import { changeBetween, linesAfter } from '../../src/yaml/text-change.js';

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', 'é', '😀', '\ud83d', 'long words '), { maxLength: 20 })
  .map((parts) => parts.join(''));

test('a change is the stretch in which two texts differ', () => {
  expect(changeBetween('one two', 'one and two')).toEqual({ start: 4, end: 4, added: 4 });
  expect(changeBetween('aaa', 'aa')).toEqual({ start: 2, end: 3, added: 0 });
  const long = 'x'.repeat(10_000);
  expect(changeBetween(`${long}-${long}`, `${long}+${long}`)).toEqual({
    start: 10_000,
    end: 10_001,
    added: 1,
  });
});

test('a text with its change is the next text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, added } = changeBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, start + added) + before.slice(end)).toBe(after);
    }),
  );
});

test('the lines after a change are those of the new text', () => {
  fc.assert(
    fc.property(text, text, text, text, (first, out, put, last) => {
      const [before, after] = [first + out + last, first + put + last];
      const change = changeBetween(before, after);
      expect(linesAfter(before, lineStarts(before), after, change)).toEqual(lineStarts(after));
    }),
  );
});
