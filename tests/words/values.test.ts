import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValues, writtenValue } from '../../src/words/values.js';
import { anyValue } from '../helpers/values.js';

describe('readValues', () => {
  test.each<[string, string[]]>([
    ['a', ['a']],
    [' a , b ', ['a', 'b']],
    ['"a, b",c', ['a, b', 'c']],
    ['a\\, b,c', ['a, b', 'c']],
    ['!a,!"b, c"', ['not a', 'not b, c']],
    ['\\!a,"!b",!\\!c', ['!a', '!b', 'not !c']],
    ['5" disk, DOMAIN\\user', ['5" disk', 'DOMAIN\\user']],
    ['"say \\"so\\""', ['say "so"']],
    ['\\ a\\ ', [' a ']],
  ])('%s', (written, expected) => {
    const values = readValues(written);
    expect(values).toEqual(expect.any(Array));
    expect(
      typeof values === 'string' ? [] : values.map((one) => `${one.excluded ? 'not ' : ''}${one.value}`),
    ).toEqual(expected);
  });

  test.each([
    ['', /^the value is empty$/],
    ['""', /^the value is empty$/],
    ['!', /^there is no value after the !$/],
    ['a,,b', /^in a,,b there is no value before or after a comma/],
    ['a,', /before or after a comma/],
    ['a,!', /there is no value after a !/],
    ['"a', /double quote is not closed/],
    ['"a" b', /there is no comma after it/],
  ])('%s is refused', (written, says) => expect(readValues(written)).toMatch(says));

  test('takes every value as it is quoted, alone and in a list', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 4 }), (values) => {
        expect(readValues(values.map(writtenValue).join(','))).toEqual(
          values.map((one) => ({ value: one, excluded: false })),
        );
        expect(readValues(values.map((one) => `!${writtenValue(one)}`).join(','))).toEqual(
          values.map((one) => ({ value: one, excluded: true })),
        );
      }),
    );
  });

  test('leaves plain values as they are', () =>
    expect(writtenValue("parents' association (UK)")).toBe("parents' association (UK)"));
});
