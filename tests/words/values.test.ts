import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionValues } from '../../src/query/criteria.js';
import { type Selection, select, wrongValue } from '../../src/query/select.js';
import { visible } from '../../src/words/text.js';
import { readValues, valueAsTyped } from '../../src/words/values.js';
import { view } from '../helpers/maps.js';

const value = fc.oneof(
  fc.string({
    unit: fc.constantFrom(',', '!', '"', '\\', ' ', 'a', 'É', "'", '\n'),
    minLength: 1,
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

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
    ['!', /^no value follows the !$/],
    ['a,,b', /^in a,,b there is no value before or after a comma/],
    ['a,', /before or after a comma/],
    ['a,!', /no value follows a !/],
    ['"a', /double quote is not closed/],
    ['"a" b', /something other than a comma follows/],
  ])('%s is refused', (written, says) => expect(readValues(written)).toMatch(says));

  test('takes every value as it is quoted, alone and in a list', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        expect(readValues(values.map(valueAsTyped).join(','))).toEqual(
          values.map((one) => ({ value: one, excluded: false })),
        );
        expect(readValues(values.map((one) => `!${valueAsTyped(one)}`).join(','))).toEqual(
          values.map((one) => ({ value: one, excluded: true })),
        );
      }),
    );
  });

  test('leaves plain values as they are', () =>
    expect(valueAsTyped("parents' association (UK)")).toBe("parents' association (UK)"));
});

/** A map in which each entry has a tag, and what is said by somebody. */
function tagged(tags: readonly string[]) {
  const entries = tags.map(
    (tag, i) => `  - {id: e${i}, text: T., tags: [${JSON.stringify(tag)}], by: ${JSON.stringify(tag)}}`,
  );
  return view(`claims:\n  - {id: t, text: T.}\n${entries.join('\n')}`);
}

describe('the values of a map', () => {
  const opened = tagged([
    'health, public',
    'health',
    '!important',
    'important',
    'Müller, Jörg',
    'Muller',
    'US',
    'us',
    ' lead',
    '"so"',
  ]);
  const taken = (selection: Selection) => {
    expect(wrongValue(selection, opened.map)).toBeNull();
    return select(selection, opened).flatMap(({ tags }) => tags);
  };
  test.each<[string, string[]]>([
    ['health, public', ['health, public']],
    ['HEALTH, Public', ['health, public']],
    ['"health, public"', ['health, public']],
    ['health', ['health']],
    ['health,us', ['health', 'us']],
    ['!important', ['!important']],
    ['\\!important', ['!important']],
    ['"!important",important', ['!important', 'important']],
    ['Müller, Jörg', ['Müller, Jörg']],
    ['muller\\, jorg', ['Müller, Jörg']],
    ['MU\u0308LLER, JO\u0308RG', ['Müller, Jörg']],
    ['mueller, jorg'.replace('mueller', 'müller'), ['Müller, Jörg']],
    ['us', ['us']],
    ['US', ['US']],
    ['Us', ['US', 'us']],
    [' lead', [' lead']],
    ['\\ lead', [' lead']],
    ['"so"', ['"so"']],
  ])('--tag %j takes %j', (written, expected) => expect(taken({ tag: [written] })).toEqual(expected));

  test('excludes one that has a comma', () => {
    expect(taken({ tag: ['!health, public'] })).not.toContain('health, public');
    expect(taken({ tag: ['!health, public'] })).toContain('health');
    expect(taken({ tag: ['!"!important"', '!us'] })).not.toContain('!important');
  });

  test.each([
    ['helth, public', 'there is no "helth, public" here; did you mean "health, public"?'],
    ['"helth, public"', 'there is no "helth, public" here; did you mean "health, public"?'],
    ['!inportant', 'there is no "inportant" here; did you mean "important" or "!important"?'],
    [
      'health,',
      'in health, there is no value before or after a comma; a value that has a comma goes in double quotes; known: " lead", "!important", "\\"so\\"", health, "health, public", important, Muller, "Müller, Jörg", US, us',
    ],
  ])('--tag %j is refused', (written, message) =>
    expect(wrongValue({ tag: [written] }, opened.map)).toEqual({ criterion: 'tag', message }),
  );

  test('every one can be selected, as it is and quoted, and nothing else comes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 5 }), (values) => {
        // A value of white space only is refused by the reader, and a control character is made visible by it.
        const { map } = tagged(values.filter((one) => visible(one).trim() !== ''));
        const own = criterionValues('tag', map);
        const all = tagged(own);
        const having = (written: string) => select({ tag: [written] }, all).flatMap(({ tags }) => tags);
        for (const one of own) {
          for (const written of [one, one.normalize('NFD'), `${valueAsTyped(one)},${valueAsTyped(one)}`]) {
            expect(wrongValue({ tag: [written] }, all.map)).toBeNull();
            if (!own.includes(written) || written === one) expect(having(written)).toEqual([one]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('one in both normal forms is one', () => {
    const twice = tagged(['é', 'e\u0301', 'f', 'E']);
    expect(criterionValues('tag', twice.map)).toEqual(['E', 'é', 'f']);
    expect(select({ tag: ['e\u0301'] }, twice)).toHaveLength(2);
  });
});
