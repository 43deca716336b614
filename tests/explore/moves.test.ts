import { describe, expect, test } from 'vitest';
import {
  canMoveToCounterpoint,
  canMoveToUnanswered,
  MOVES,
  type Move,
  moveBySteps,
} from '../../src/explore/moves.js';
import { type State, startState } from '../../src/explore/state.js';
import type { Walk } from '../../src/explore/walk.js';
import { walk } from '../helpers/walks.js';

/** The state after moves, from the first step on, or from another. */
const movedFrom = (state: State, on: Walk, ...moves: readonly Move[]) =>
  moves.reduce((now, move) => MOVES[move](on, now), state);
const moved = (on: Walk, ...moves: readonly Move[]) => movedFrom(startState(on.steps[0]!), on, ...moves);

describe('moving through a walk', () => {
  const on = walk();

  test.each<[Move[], string]>([
    [['next'], 'sleep-suffers'],
    [['next', 'next', 'previous'], 'sleep-suffers'],
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
    [['nextHit'], 'There is no search. Press / to search.'],
  ])('%j says: %s', (moves, message) => {
    expect(moved(on, ...moves)).toMatchObject({ message });
  });

  const last = startState(on.steps.at(-1)!);

  test.each<[Move, string]>([
    ['counterpoint', 'There is no counterpoint after this card.'],
    ['unanswered', 'There is no unanswered counterpoint after this card.'],
  ])('%s at the end says: %s', (move, message) => {
    expect(movedFrom(last, on, move)).toMatchObject({ message });
  });

  test('after the last step comes the summary', () => {
    expect(movedFrom(last, on, 'next')).toMatchObject({
      at: { id: 'duty-of-care' },
      overlay: { name: 'summary' },
    });
  });

  test.each([
    [3, 0, 'phones-not-bells'],
    [-2, 6, 'both-matter'],
    [99, 0, 'duty-of-care'],
    [-99, 3, 'start-later'],
  ])('%i steps from step %i lead to %s, and only that is seen', (by, from, id) => {
    const state = moveBySteps(on, startState(on.steps[from]!), by);
    expect(state.at.id).toBe(id);
    expect(state.seen.size).toBe(2);
  });

  test('what is ahead is known before', () => {
    expect(canMoveToCounterpoint(on, moved(on))).toBe(true);
    expect(canMoveToUnanswered(on, moved(on))).toBe(true);
    expect(canMoveToCounterpoint(on, last)).toBe(false);
    expect(canMoveToUnanswered(on, last)).toBe(false);
  });

  test('a narrowed walk steps over what is not selected, and can be left for it', () => {
    const narrow = walk({ selection: { kind: ['counterpoint', 'reply'] } });
    expect(narrow.steps.map(({ id }) => id)).toEqual(['phones-not-bells', 'both-matter', 'sleep-is-private']);
    expect(moved(narrow, 'next', 'up', 'up').at.id).toBe('sleep-suffers');
    expect(moved(narrow, 'next', 'up', 'up', 'next').at.id).toBe('phones-not-bells');
    expect(moved(narrow, 'next', 'next', 'previous').at.id).toBe('both-matter');
  });
});
