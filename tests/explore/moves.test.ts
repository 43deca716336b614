import { describe, expect, test } from 'vitest';
import { canMoveToCounterpoint, canMoveToUnanswered, MOVES, type Move } from '../../src/explore/moves.js';
import { startState } from '../../src/explore/state.js';
import type { Walk } from '../../src/explore/walk.js';
import { walk } from '../helpers/walks.js';

/** The state after moves, from the first step on. */
const moved = (on: Walk, ...moves: readonly Move[]) =>
  moves.reduce((state, move) => MOVES[move](on, state), startState(on.steps[0]!));

describe('moving through a walk', () => {
  const on = walk();

  test.each<[Move[], string]>([
    [['next'], 'sleep-suffers'],
    [['next', 'next', 'previous'], 'sleep-suffers'],
    [['last'], 'duty-of-care'],
    [['last', 'previous'], 'sleep-is-private'],
    [['last', 'first'], 'start-later'],
    [['next', 'next', 'up'], 'sleep-suffers'],
    [['next', 'next', 'up', 'up'], 'start-later'],
    [['next', 'next', 'back'], 'sleep-suffers'],
    [['next', 'next', 'back', 'back', 'forward'], 'sleep-suffers'],
    [['next', 'next', 'back', 'back', 'forward', 'forward'], 'academy-says'],
    [['counterpoint'], 'phones-not-bells'],
    [['counterpoint', 'counterpoint'], 'sleep-is-private'],
    [['unanswered'], 'sleep-is-private'],
  ])('%j leads to %s', (moves, id) => {
    expect(moved(on, ...moves).at.id).toBe(id);
  });

  test.each<[Move[], string]>([
    [['up'], 'This is the thesis. Nothing is above it.'],
    [['previous'], 'This is the first card.'],
    [['back'], 'You started here.'],
    [['forward'], 'You have not gone back, so there is no way forward.'],
    [['last', 'counterpoint'], 'There is no counterpoint after this card.'],
    [['last', 'unanswered'], 'There is no unanswered counterpoint after this card.'],
    [['nextHit'], 'There is no search. Press / to search.'],
  ])('%j says: %s', (moves, message) => {
    expect(moved(on, ...moves)).toMatchObject({ message });
  });

  test('after the last step comes the summary', () => {
    expect(moved(on, 'last', 'next')).toMatchObject({
      at: { id: 'duty-of-care' },
      overlay: { name: 'summary' },
    });
  });

  test('what is ahead is known before', () => {
    expect(canMoveToCounterpoint(on, moved(on))).toBe(true);
    expect(canMoveToUnanswered(on, moved(on))).toBe(true);
    expect(canMoveToCounterpoint(on, moved(on, 'last'))).toBe(false);
    expect(canMoveToUnanswered(on, moved(on, 'last'))).toBe(false);
  });

  test('a narrowed walk steps over what is not selected, and can be left for it', () => {
    const narrow = walk({ selection: { kind: ['counterpoint', 'reply'] } });
    expect(narrow.steps.map(({ id }) => id)).toEqual(['phones-not-bells', 'both-matter', 'sleep-is-private']);
    expect(moved(narrow, 'next', 'up', 'up').at.id).toBe('sleep-suffers');
    expect(moved(narrow, 'next', 'up', 'up', 'next').at.id).toBe('phones-not-bells');
    expect(moved(narrow, 'next', 'next', 'previous').at.id).toBe('both-matter');
  });
});
