import { describe, expect, test } from 'vitest';
import { goToEntry } from '../../src/explore/go-to.js';
import { startState } from '../../src/explore/state.js';
import { completeId, idsLike } from '../../src/explore/typed-id.js';
import { view } from '../helpers/maps.js';
import { press, walk } from '../helpers/walks.js';

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
    ['999x', 'No entry has the id "999x".'],
  ])('%s says: %s', (typed, message) => {
    expect(goToEntry(on, start, typed)).toMatchObject({ at: start.at, message });
  });
});

test('a number beyond the cards means the last of them, and 0 the first, as before G', () => {
  expect(goToEntry(on, start, '999').at).toBe(on.steps.at(-1));
  expect(goToEntry(on, press(on, 'n'), '0').at).toBe(on.steps[0]);
});

test('an only id that begins so is meant, though others contain it', () => {
  const few = walk({
    of: view(`claims:
  - {id: t, text: T.}
  - {id: no-thread, text: A., supports: t}
  - {id: x-no-th, text: B., supports: t}`),
  });
  expect(goToEntry(few, press(few, ''), 'no-th').at.id).toBe('no-thread');
});

test('q closes a page that is open, and leaves from a card', () => {
  expect(goToEntry(on, press(on, '?'), 'q')).toMatchObject({ overlay: null, isOver: false });
  expect(goToEntry(on, start, 'q').isOver).toBe(true);
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
