import fc from 'fast-check';
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

test('whatever the stances and reasons, they come back as they were', () => {
  const keys = fc.constantFrom(
    'n',
    'p',
    '+',
    '-',
    '0',
    'escape',
    '1',
    'j return',
    `w ${typing('why')} return`,
  );
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 30 }), (pressed) => {
      const { stances, reasons, met } = press(on, pressed.join(' '));
      expect(stateOfIds(idsOfState(press(on, pressed.join(' '))), map)).toMatchObject({
        stances,
        reasons,
        met,
      });
    }),
  );
});

test('a reason to agree is kept; another entry is no reason to agree', () => {
  const reasons = { 'start-later': { words: 'W' }, 'sleep-suffers': { because: 'academy-says' } };
  const state = stateOfIds(
    { ...KEPT, stances: { 'start-later': 'agree', 'sleep-suffers': 'agree' }, reasons },
    map,
  );
  expect(idsOfState(state).reasons).toEqual({ 'start-later': { words: 'W' } });
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
