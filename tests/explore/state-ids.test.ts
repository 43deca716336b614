import { expect, test } from 'vitest';
import { startState } from '../../src/explore/state.js';
import { decidedIds, idsOfState, type StateIds, stateOfIds } from '../../src/explore/state-ids.js';
import { press, typing, walk } from '../helpers/walks.js';

const on = walk();
const { map } = on.view;

test('what somebody did comes back as it was', () => {
  const state = press(on, `n m - 1 n - w ${typing('no')} return : 4 return + escape a`);
  const { seen, marks, stances, reasons, met, absent } = state;
  const back = stateOfIds(idsOfState(state), map);
  expect(back).toEqual({ seen, marks, stances, reasons, met, absent });
  expect(startState(state.at, back)).toMatchObject({ stances, reasons, met });
});

const KEPT: StateIds = {
  seen: ['gone', 'start-later'],
  marks: ['gone'],
  stances: { gone: 'doubt', 'start-later': 'doubt', 'sleep-suffers': 'agree' },
  reasons: { 'start-later': { because: 'gone' }, gone: { words: 'W' } },
  met: { 'sleep-suffers': 'gone' },
};

test('what was done at an entry that is gone, or because of it, waits until it comes back', () => {
  const there = stateOfIds(KEPT, map);
  expect([...there.seen, ...there.marks].map(({ id }) => id)).toEqual(['start-later']);
  expect([there.stances.size, there.reasons.size, there.met.size]).toEqual([2, 0, 0]);
  expect(decidedIds(there.absent)).toEqual(['gone']);

  const { seen, ...others } = idsOfState(there);
  expect({ ...others, seen: [...seen].sort() }).toEqual(KEPT);
});

test('a reason that waits goes with its doubt', () => {
  const state = startState(map.thesis, stateOfIds(KEPT, map));
  expect(idsOfState(press(on, '+', state)).reasons).toEqual({ gone: { words: 'W' } });
});
