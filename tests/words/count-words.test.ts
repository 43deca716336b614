import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, mostWords } from '../../src/words/count-words.js';

describe('the most words that a text can have', () => {
  test.each([
    ['', 0],
    ['Two words.', 2],
    ['  «Zwei»\u00a0Wörter – nicht mehr’s ', 5],
    ['Он сказал: “да”.', 3],
    // Of a script without spaces, each sign can be a word.
    ['He says 你好世界.', 7],
    // A space of another kind parts words, too.
    ['one\u2009two\u3000three', 13],
  ])('of %j', (text, most) => {
    expect(mostWords(text)).toBe(most);
    expect(countWords(text)).toBeLessThanOrEqual(most);
  });

  test('is never below the number of its words', () => {
    const sign = fc.oneof(
      fc.constantFrom(...' \t\n\u00a0\u1680\u2003\u2028\u202f\u3000\ufeff-’—.a1é你好のไทย한😀'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join('');
        expect(countWords(text)).toBeLessThanOrEqual(mostWords(text));
      }),
    );
  });
});
