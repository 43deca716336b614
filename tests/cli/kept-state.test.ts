import { describe, expect, test } from 'vitest';
import { idsOfState, idsThat, joinedIds, type KeptIds, stateOfIds } from '../../src/cli/kept-state.js';
import { startState } from '../../src/explore/state.js';
import { press, typing, walk } from '../helpers/walks.js';

const on = walk();
const { map } = on.view;
const NOTHING: KeptIds = { seen: [], marks: [], stances: {}, reasons: {}, met: {} };

describe('what is kept of a state', () => {
  test('comes back as it was', () => {
    const state = press(on, `n m - 1 n - w ${typing('no')} return : 4 return + escape a`);
    const { seen, marks, stances, reasons, met, asks } = state;
    const back = stateOfIds({ ...idsOfState(state), asks }, map);
    expect(back).toEqual({ seen, marks, stances, reasons, met, asks });
    expect(startState(state.at, back)).toMatchObject({ stances, reasons, met, asks: false });
  });

  test('is left out where an entry is gone, also one that a reason or an objection names', () => {
    const kept: KeptIds = {
      seen: ['gone', 'start-later'],
      marks: ['gone'],
      stances: { gone: 'agree', 'start-later': 'doubt', 'sleep-suffers': 'agree' },
      reasons: { 'start-later': { because: 'gone' }, gone: { words: 'W' } },
      met: { 'sleep-suffers': 'gone' },
    };
    const back = stateOfIds({ ...kept, asks: true }, map);
    expect([...back.seen, ...back.marks].map(({ id }) => id)).toEqual(['start-later']);
    expect(back.stances.size).toBe(2);
    expect([back.reasons.size, back.met.size]).toEqual([0, 0]);
    expect(idsThat((id) => id !== 'gone', kept).stances).toEqual({
      'start-later': 'doubt',
      'sleep-suffers': 'agree',
    });
  });

  test('of two walks is joined; where both say something the later counts, and its reason', () => {
    const earlier: KeptIds = {
      ...NOTHING,
      seen: ['a', 'b'],
      stances: { a: 'doubt', b: 'doubt' },
      reasons: { a: { words: 'old' }, b: { words: 'kept' } },
    };
    expect(joinedIds(earlier, { ...NOTHING, seen: ['b', 'c'], stances: { a: 'agree' } })).toEqual({
      ...NOTHING,
      seen: ['a', 'b', 'c'],
      stances: { a: 'agree', b: 'doubt' },
      reasons: { b: { words: 'kept' } },
    });
  });
});
