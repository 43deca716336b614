import { describe, expect, test } from 'vitest';
import { compareWithOriginal, splitOriginal } from '../../src/file/original.js';
import { mapOf } from '../helpers/maps.js';

const TEXT = `A headline

By somebody, 2019

Schools start early. That costs sleep! The U.S. academy says “later”.

Nobody likes it.
Not even  teachers.`;

const original = splitOriginal(TEXT, 'schools start', 'en')!;

describe('splitOriginal', () => {
  test('counts paragraphs from the one that begins so', () => {
    expect(original.paragraphs).toEqual([
      ['Schools start early.', 'That costs sleep!', 'The U.S. academy says “later”.'],
      ['Nobody likes it.', 'Not even teachers.'],
    ]);
    expect(splitOriginal(TEXT, null, null)!.paragraphs).toHaveLength(4);
    expect(splitOriginal(TEXT, 'Never there', null)).toBeNull();
  });
});

describe('compareWithOriginal', () => {
  const compared = (rest: string) =>
    compareWithOriginal(mapOf(`claims:\n  - {id: t, text: T., ${rest}}`), original);
  test.each([
    ['at: 1.2, phrase: That costs sleep', []],
    ['at: 1.3, phrase: "says \\"later\\""', []],
    ['at: 1.1-2, phrase: early. That costs', []],
    ['phrase: not even teachers', []],
    ['at: 3', ['place-missing: the text has no paragraph 3; its last is 2']],
    ['at: 1.4', ['place-missing: paragraph 1 has no sentence 4; its last is 3']],
    ['at: 1.1, phrase: That costs sleep', ['phrase-near: the phrase stands in 1.2, not in 1.1']],
    ['at: 1.2, phrase: That costs money', ['phrase-near: the text has "that costs sleep!"']],
    ['at: 1.2, phrase: nothing like this here', ['phrase-missing: the text does not have the phrase in 1.2']],
  ])('%s', (rest, expected) => {
    expect(compared(rest).gaps.map((gap) => `${gap.code}: ${gap.message}`)).toEqual(expected);
  });
  test('lists the sentences that no entry names', () => {
    expect(compared('at: [1.1-2, 2]').unnamed).toEqual(['1.3', '2.1', '2.2']);
  });
});
