import { expect, test } from 'vitest';
import { isCore, mostImportantFirst } from '../../src/sheets/importance.js';
import { view } from '../helpers/maps.js';

const of = view(`claims:
  - {id: a, text: A., supports: t}
  - {id: fallen, text: F., supports: t, core: true}
  - {id: core, text: C., supports: t, core: true}
  - {id: t, text: T.}
evidence:
  - {id: e, text: E., supports: a}
  - {id: k, text: K., supports: core}
counterpoints:
  - {id: x, text: X., attacks: fallen}`);
const entries = of.structure.order;

test('the thesis comes first, then the core with its evidence, and what stands before what falls', () => {
  const ranked = mostImportantFirst(entries, of).map(({ id }) => id);
  expect(ranked.slice(0, 4)).toEqual(['t', 'core', 'k', 'fallen']);
  expect(ranked.slice(4).sort()).toEqual(['a', 'e', 'x']);
});

test('what is chosen of them keeps that order', () => {
  const some = entries.filter(({ id }) => ['a', 'core', 'fallen'].includes(id));
  expect(mostImportantFirst(some, of).map(({ id }) => id)).toEqual(['core', 'fallen', 'a']);
});

test('evidence belongs to the core if what it is about does', () => {
  expect(
    entries
      .filter((one) => isCore(one, of))
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['core', 'fallen', 'k']);
});

test('what decides the thesis comes before the rest of the core, and a part of it first of all', () => {
  const parted = view(`claims:
  - {id: t, text: T., reasons: [{id: one, text: One., with: two, reasons: [{id: r, text: R.}, {id: s, text: S.}]}]}
  - {id: two, text: Two., reasons: [{id: q, text: Q.}]}
counterpoints:
  - {id: idle, text: Idle., attacks: r, core: true}
  - {id: decides, text: Decides., attacks: q, core: true}`);
  const ranked = mostImportantFirst(parted.structure.order, parted).map(({ id }) => id);
  expect(ranked.slice(0, 3)).toEqual(['t', 'one', 'two']);
  expect(ranked.indexOf('decides')).toBeLessThan(ranked.indexOf('idle'));
});
