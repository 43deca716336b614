import { expect, test } from 'vitest';
import { subjectsOf } from '../../src/sheets/subjects.js';
import { view } from '../helpers/maps.js';

const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: a}
  - {id: c, text: C., supports: [b, d]}
  - {id: d, text: D., supports: [c, t]}
evidence: [{id: e, text: E., supports: b}]`);

test.each([
  ['t a b c d e', 't'],
  ['a b e', 'a'],
  ['d e', 'd'],
  ['c d', 'c'],
  ['e', ''],
  ['a d', 'a'],
  ['', ''],
])('of %j the subjects are %j', (chosen, subjects) => {
  const ids = new Set(chosen.split(' '));
  const found = subjectsOf({ view: of, chosen: of.structure.order.filter(({ id }) => ids.has(id)) });
  expect(found.map(({ id }) => id).join(' ')).toBe(subjects);
});
