import { describe, expect, test } from 'vitest';
import { goToEntry } from '../../src/explore/go-to.js';
import { startState } from '../../src/explore/state.js';
import { completeId, idsLike } from '../../src/explore/typed-id.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);

describe('going to an entry', () => {
  test.each([
    ['sleep-suffers', 'sleep-suffers'],
    ['suffers', 'sleep-suffers'],
    ['3', 'academy-says'],
  ])('%s leads to %s', (typed, id) => {
    expect(goToEntry(on, start, typed).at.id).toBe(id);
  });

  test.each([
    ['start-later', 'You are already there.'],
    ['sleep', 'Several ids contain "sleep". Choose one from the list, or type more of it.'],
    ['99', 'No entry has the id "99".'],
  ])('%s says: %s', (typed, message) => {
    expect(goToEntry(on, start, typed)).toMatchObject({ at: start.at, message });
  });
});

test('an id is completed as far as those agree that begin so, or to the only one that has it', () => {
  expect(completeId(on, 'sl')).toBe('sleep-');
  expect(completeId(on, 'sleep-i')).toBe('sleep-is-private');
  expect(completeId(on, 'private')).toBe('sleep-is-private');
  expect(completeId(on, 'zebra')).toBe('zebra');
});

test('ids that begin so come before those that only have it', () => {
  expect(idsLike(on, 's', 2)).toEqual(['start-later', 'sleep-suffers']);
});
