import { expect, test } from 'vitest';
import { stateInNewMap } from '../../src/explore/walk-in-map.js';
import { viewOf } from '../../src/query/view.js';
import { reading, SCHOOL } from '../helpers/maps.js';
import { press, typing, walk } from '../helpers/walks.js';

const old = walk();
const without = (id: string) => walk({ of: viewOf(reading(SCHOOL.replaceAll(id, `new-${id}`)).map!) });

test('reasons and objections met go on in a file that was read again, without what is gone', () => {
  const before = press(old, `n - return n - w ${typing('no')} return : 4 return + escape`);
  const same = stateInNewMap(before, old, walk());
  const ids = <T>(map: ReadonlyMap<{ readonly id: string }, T>) => [...map.keys()].map(({ id }) => id);
  expect(ids(same.reasons)).toEqual(['sleep-suffers', 'academy-says']);
  expect(ids(same.met)).toEqual(['phones-not-bells']);
  const changed = stateInNewMap(before, old, without('phones-not-bells'));
  expect(ids(changed.reasons)).toEqual(['academy-says']);
  expect(ids(stateInNewMap(before, old, without('both-matter')).met)).toEqual([]);
});

test('a question about a stance is closed, since what it names can be gone', () => {
  for (const keys of ['n -', 'n +']) expect(stateInNewMap(press(old, keys), old, walk()).overlay).toBeNull();
});
