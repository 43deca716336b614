import { expect, test } from 'vitest';
import { turnToOverlay } from '../../src/explore/overlay.js';
import { type State, startState } from '../../src/explore/state.js';
import { idsOfState } from '../../src/explore/state-ids.js';
import { walkOf } from '../../src/explore/walk.js';
import { stateInNewMap } from '../../src/explore/walk-in-map.js';
import { viewOf } from '../../src/query/view.js';
import { mapOf, reading, SCHOOL } from '../helpers/maps.js';
import { press, typing, walk } from '../helpers/walks.js';

const old = walk();

/** The walk through the example after it was changed. */
function changed(from: string, to: string) {
  const view = viewOf(reading(SCHOOL.replaceAll(from, to)).map!);
  return walkOf(view, view.structure.order, { order: 'argument', hide: false });
}

const ids = (statements: Iterable<{ id: string }>) => Array.from(statements, ({ id }) => id);

test('what somebody did is kept by id, and belongs to the new map', () => {
  const now = changed('cost teenagers sleep', 'cost sleep');
  const before = press(old, '+ m n m - / s l e e p return n n b');
  const after = stateInNewMap(before, old, now);
  const all: Iterable<unknown>[] = [after.marks, after.stances.keys(), after.seen, after.past, after.future];
  for (const list of all) expect([...list].every((one) => now.steps.includes(one as State['at']))).toBe(true);
  expect([after.at.id, ids(after.marks), ids(after.past), ids(after.future)]).toEqual([
    before.at.id,
    ids(before.marks),
    ids(before.past),
    ids(before.future),
  ]);
  expect([...after.stances.values()]).toEqual([...before.stances.values()]);
  expect(ids(after.search!.hits)).toEqual(ids(before.search!.hits));
});

test('where the entry is gone, somebody stands at the nearest before it, and no page is open', () => {
  const now = changed('both-matter', 'another');
  const before = turnToOverlay(old, startState(old.view.map.byId.get('both-matter')!), 'details');
  const after = stateInNewMap(before, old, now);
  expect(after).toMatchObject({ at: { id: 'phones-not-bells' }, overlay: null, scroll: 0 });
  const other = walkOf(viewOf(mapOf('claims:\n  - {id: t, text: T.}')), [], {
    order: 'argument',
    hide: false,
  });
  const none = stateInNewMap(before, old, { ...other, steps: [other.view.map.thesis] });
  expect(none.at.id).toBe('t');
});

test('a tree is drawn anew, with the same place chosen', () => {
  const now = changed('cost teenagers sleep', 'cost sleep');
  const after = stateInNewMap(press(old, 'n t'), old, now);
  expect(after.overlay).toMatchObject({ name: 'tree' });
  expect(after.overlay?.name === 'tree' && after.overlay.rows[after.row]!.statement).toBe(after.at);
});

test('what was done at an entry that is gone comes back with it', () => {
  const before = press(old, `n m - w ${typing('no')} return + : 4 return +`);
  const without = changed('sleep-suffers', 'sleep');
  const gone = stateInNewMap(before, old, without);
  expect([ids(gone.marks), [...ids(gone.stances.keys())]]).toEqual([[], ['phones-not-bells']]);
  const { marks, stances, reasons, met } = idsOfState(stateInNewMap(gone, without, walk()));
  expect({ marks, stances, reasons, met }).toEqual({ ...idsOfState(before), seen: undefined });
});

test('a reason being typed belongs to its entry alone, and is kept for it where that is gone', () => {
  const before = press(old, `n - w ${typing('no')}`);
  expect(stateInNewMap(before, old, walk()).typing).toMatchObject({ purpose: 'reason', text: 'no' });
  const without = changed('sleep-suffers', 'sleep');
  const gone = stateInNewMap(before, old, without);
  expect(gone).toMatchObject({
    typing: null,
    at: { id: 'start-later' },
    absent: { stances: { 'sleep-suffers': 'doubt' } },
  });
  expect(idsOfState(press(without, 'return', gone)).reasons).toEqual({ 'sleep-suffers': { words: 'no' } });
  // A search is for all cards.
  expect(stateInNewMap(press(old, 'n / s l'), old, without).typing).toMatchObject({ text: 'sl' });
});

test('reasons and objections met go on in a file that was read again, without what is gone', () => {
  const before = press(old, `n - return n - w ${typing('no')} return : 4 return + escape`);
  const same = stateInNewMap(before, old, walk());

  expect(ids(same.reasons.keys())).toEqual(['sleep-suffers', 'academy-says']);
  expect(ids(same.met.keys())).toEqual(['phones-not-bells']);
  const after = stateInNewMap(before, old, changed('phones-not-bells', 'phones'));
  expect(ids(after.reasons.keys())).toEqual(['academy-says']);
  expect(ids(stateInNewMap(before, old, changed('both-matter', 'both')).met.keys())).toEqual([]);
});

test('a question about a stance is closed, since what it names can be gone', () => {
  for (const keys of ['n -', 'n +']) expect(stateInNewMap(press(old, keys), old, walk()).overlay).toBeNull();
});
