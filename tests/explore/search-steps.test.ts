import { describe, expect, test } from 'vitest';
import { clearSearch, moveToSearchHit, searchSteps } from '../../src/explore/search-steps.js';
import { startState } from '../../src/explore/state.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);

describe('a search', () => {
  test('goes to the first step after here that has the words, then from hit to hit, around the ends', () => {
    const first = searchSteps(on, start, 'sleep');
    expect(first.at.id).toBe('sleep-suffers');
    const second = moveToSearchHit(on, first, 1);
    expect(second.at.id).toBe('academy-says');
    expect(moveToSearchHit(on, second, -1).at.id).toBe('sleep-suffers');
    expect(moveToSearchHit(on, first, -1)).toMatchObject({
      at: { id: 'sleep-is-private' },
      message: 'Starting again from the last hit.',
    });
    const only = searchSteps(on, start, 'screens');
    expect(moveToSearchHit(on, only, 1)).toMatchObject({ at: only.at, message: 'This is the only hit.' });
  });

  test.each([
    ['zebra', 'Nothing contains "zebra" or a similar word.'],
    ['teenagrs', 'Nothing contains "teenagrs". This entry contains teenagers.'],
    ['word '.repeat(51).trim(), 'A search can have at most 50 words.'],
  ])('%s: %s', (text, message) => {
    expect(searchSteps(on, start, text).message).toBe(message);
  });

  test('is on until it is cleared', () => {
    expect(clearSearch(searchSteps(on, start, 'sleep'))).toMatchObject({
      search: null,
      message: 'Search cleared.',
    });
    expect(clearSearch(start)).toBe(start);
  });
});
