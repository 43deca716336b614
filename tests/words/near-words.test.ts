import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedDidYouMean, didYouMean } from '../../src/words/did-you-mean.js';
import { nearWords } from '../../src/words/near-words.js';

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

test('all hints together compare no more words than they may, and the first word always has its own', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (known, budget) => {
      let compared = 0;
      const candidates = new Set(known);
      const counting = Object.assign(new Set(known), {
        *keys() {
          for (const word of candidates) {
            compared += 1;
            yield word;
          }
        },
      });
      const suggest = boundedDidYouMean(budget);
      expect(suggest(`${known[0]}`, counting)).not.toBeNull();
      for (let i = 0; i < 100; i += 1) suggest(`${known[0]}`, counting);
      expect(compared).toBeLessThan(budget + known.length);
      expect(suggest(`${known[0]}`, counting)).toBeNull();
    }),
  );
});
