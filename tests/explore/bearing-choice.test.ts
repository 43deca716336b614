import { describe, expect, test } from 'vitest';
import { chooseBearing, openBearing } from '../../src/explore/bearing-choice.js';
import { startState } from '../../src/explore/state.js';
import { view } from '../helpers/maps.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);

describe('what bears on a statement', () => {
  test('is opened by its number on the card; an answer has none', () => {
    const suffers = openBearing(on, start, 1);
    expect(suffers.at.id).toBe('sleep-suffers');
    expect(openBearing(on, suffers, 3).at.id).toBe('sleep-is-private');
  });

  test('what is not there is told, and how many there are', () => {
    expect(openBearing(on, start, 9).message).toBe('There is no number 9; the last is 2.');
    const alone = walk({ of: view('claims:\n  - {id: t, text: T.}') });
    expect(openBearing(alone, startState(alone.steps[0]!), 1).message).toBe(
      'Nothing supports or attacks this entry.',
    );
    const single = walk({ of: view('claims:\n  - {id: t, text: T.}\n  - {id: a, text: A., supports: t}') });
    expect(openBearing(single, startState(single.steps[0]!), 2).message).toBe(
      'There is no number 2; the last is 1.',
    );
  });

  test('is not opened before it is revealed', () => {
    const hiding = walk({ hide: true });
    expect(openBearing(hiding, start, 1)).toMatchObject({
      at: start.at,
      message: 'This is still hidden. Press Enter to reveal it.',
    });
    expect(chooseBearing(hiding, start, 1).message).toBe('Nothing here can be chosen.');
  });

  test('is chosen line by line, around the ends', () => {
    const chosen = (...steps: readonly (1 | -1)[]) =>
      steps.reduce((state, by) => chooseBearing(on, state, by), start).chosen;
    const last = on.bearings(start.at).length - 1;
    expect([chosen(1), chosen(1, 1), chosen(-1), chosen(1, -1)]).toEqual([0, 1, last, last]);
  });
});
