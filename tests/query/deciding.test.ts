import { expect, test } from 'vitest';
import { isAboutThesis, ownRelations } from '../../src/query/deciding.js';
import { view } from '../helpers/maps.js';

/** What becomes of the thesis with an entry and without it. */

const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., reasons: [{id: b, text: B.}, {id: c, text: C.}, {id: d, text: D.}]}]}
counterpoints:
  - {id: direct, text: Direct., attacks: a}
  - {id: idle, text: Idle., attacks: b}
  - {id: weak, text: Weak., attacks: c}
replies:
  - {id: r, text: R., attacks: direct, with: weak}`);
const named = (id: string) => of.map.statements.find((one) => one.id === id)!;

test('an entry decides the thesis if the thesis has another verdict without it', () => {
  expect(of.thesisWith(named('a'))).toEqual({ counts: 'in', fails: 'out' });
  const { counts, fails } = of.thesisWith(named('idle'));
  expect(counts).toBe(fails);
});

test('what the other side makes of an entry is not its own', () => {
  expect(ownRelations(named('weak')).map(({ target }) => target)).toEqual([named('c')]);
  expect(named('weak').gives).toHaveLength(2);
});

test('what supports or attacks the thesis is about it', () => {
  expect(['a', 'b', 'direct'].map((id) => isAboutThesis(of.map)(named(id)))).toEqual([true, false, false]);
});
