import { expect, test } from 'vitest';
import { teamThatSays } from '../../src/query/teams.js';
import { view } from '../helpers/maps.js';

/** The teams of a debate. */

test('what speaks for both teams is said by the one whose kind of entry it is, and evidence by neither', () => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: weak, text: Weak., attacks: a}
  - {id: harm, text: Harm., attacks: t}
replies:
  - {id: r, text: R., attacks: harm, with: weak}
evidence:
  - {id: e, text: E., supports: weak}`);
  const says = (id: string) => teamThatSays(of, of.map.statements.find((one) => one.id === id)!);
  expect(of.structure.side[of.map.statements.find(({ id }) => id === 'weak')!.index]).toBe('both');
  expect(['t', 'weak', 'harm', 'r', 'e'].map(says)).toEqual(['for', 'against', 'against', 'for', null]);
});
