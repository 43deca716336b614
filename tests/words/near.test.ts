import { describe, expect, test } from 'vitest';
import { didYouMean, near } from '../../src/words/near.js';

describe('near', () => {
  test.each([
    ['threath', ['threat', 'cost', 'trust'], ['threat']],
    ['evid', ['evidence', 'claim'], ['evidence']],
    ['CLAIM', ['claim'], ['claim']],
    ['xyz', ['claim', 'reply'], []],
  ])('%s', (word, known, expected) => expect(near(word, known)).toEqual(expected));
  test('asks, or keeps silent', () => {
    expect(didYouMean('ab', ['abc', 'abd'])).toBe('did you mean "abc" or "abd"?');
    expect(didYouMean('qqqq', ['abc'])).toBeNull();
  });
});
