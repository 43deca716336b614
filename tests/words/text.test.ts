import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isAfter, isDate } from '../../src/words/dates.js';
import { didYouMean } from '../../src/words/did-you-mean.js';
import { compareLocators, coversLocator, parseLocator } from '../../src/words/locators.js';
import { nearWords } from '../../src/words/near-words.js';
import { countWords, visible } from '../../src/words/text.js';

describe('text', () => {
  test('lets no control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
    expect(visible('a\u001b[31mb')).toBe('a␛[31mb');
  });

  test('counts words, also where none are parted by spaces', () => {
    expect(countWords("It's a well-known fact - yes.")).toBe(5);
    expect(
      countWords(
        '这是一个非常长的中文句子它应该在终端的右边缘被正确地截断而不会破坏列的对齐方式因为每个汉字占两列宽度',
      ),
    ).toBeGreaterThan(20);
    expect(countWords('他来了。 He came.')).toBeGreaterThan(3);
    expect(countWords(`See https://example.org/${'a'.repeat(50)}, which is long`)).toBe(5);
    expect(countWords('它'.repeat(60_000))).toBeGreaterThan(1000);
  });
});

describe('dates', () => {
  test.each(['2011', '2011-12', '2011-12-06', '2012-02-29'])('%s is one', (text) =>
    expect(isDate(text)).toBe(true),
  );
  test.each(['11', '2011-13', '2011-02-30', '2011-2-3', '6 Dec 2011', '2011-12-06T00:00'])(
    '%s is none',
    (text) => expect(isDate(text)).toBe(false),
  );
  test('counts a partial one from its first day', () => {
    expect(firstDay('2011')).toBe(firstDay('2011-01-01'));
    expect(firstDay('2011-12')).toBe(firstDay('2011-12-01'));
    expect(isAfter('2012', '2011-12-06')).toBe(true);
    expect(isAfter('2011', '2011-12-06')).toBe(false);
    expect(isAfter(null, '2011')).toBe(false);
  });
});

describe('locators', () => {
  test.each(['0', '3.0', '3.', '3.4-2', '3-4', 'three', '3.1.2', '-1'])('%s is none', (text) =>
    expect(parseLocator(text)).toBeNull(),
  );
  test('3.10 is not 3.1', () => {
    expect(coversLocator(parseLocator('3.1')!, parseLocator('3.10')!)).toBe(false);
    expect(parseLocator('3.10')).toEqual({ paragraph: 3, sentences: [10, 10] });
  });
  test.each([
    ['3', '3.2', true],
    ['3', '3', true],
    ['3.2', '3', false],
    ['3.2', '3.1-4', true],
    ['3.2-3', '3.4', false],
    ['2', '3.2', false],
  ])('asked for %s, a statement at %s: %s', (wanted, place, answer) =>
    expect(coversLocator(parseLocator(wanted)!, parseLocator(place)!)).toBe(answer),
  );
  test('sort as the text runs', () => {
    const places = ['10.1', '3.10', '3.2', '3'].map((place) => parseLocator(place)!);
    expect(places.sort(compareLocators)).toEqual(
      ['3', '3.2', '3.10', '10.1'].map((place) => parseLocator(place)),
    );
  });
});

describe('near', () => {
  test.each([
    ['threath', ['threat', 'cost', 'trust'], ['threat']],
    ['evid', ['evidence', 'claim'], ['evidence']],
    ['CLAIM', ['claim'], ['claim']],
    ['xyz', ['claim', 'reply'], []],
  ])('%s', (word, known, expected) => expect(nearWords(word, known)).toEqual(expected));
  test('asks, or keeps silent', () => {
    expect(didYouMean('ab', ['abc', 'abd'])).toBe('did you mean "abc" or "abd"?');
    expect(didYouMean('qqqq', ['abc'])).toBeNull();
  });
});
