import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { writeName, writeText } from '../../src/yaml/write-text.js';
import { textOfAny } from '../helpers/values.js';

test.each([
  ['Plain words, and more [of them].', 'Plain words, and more [of them].'],
  ['a: b', '"a: b"'],
  ['He said "no": so', `'He said "no": so'`],
  ['true', '"true"'],
  ['- a', '"- a"'],
  ['3.10', '3.10'],
  ['', '""'],
])('%j is written as %s', (text, written) => {
  expect(writeText(text, 'line')).toBe(written);
});

test('a name is never written as a number or a day', () => {
  expect(['2011', '2011-12-06', '1e3', 'a1'].map(writeName)).toEqual([
    '"2011"',
    '"2011-12-06"',
    '"1e3"',
    'a1',
  ]);
});

test('any text is read as it was, in a line and in brackets', () => {
  fc.assert(
    fc.property(textOfAny(20), (text) => {
      const name = `x${text}`;
      expect(load(`a: ${writeText(name, 'line')}\n`)).toEqual({ a: name });
      expect(load(`[${writeText(name, 'brackets')}, {k: ${writeText(text, 'brackets')}}]\n`)).toMatchObject([
        name,
        {},
      ]);
    }),
  );
});
