import { expect, test } from 'vitest';
import { sorted } from '../../src/query/sorting.js';
import { view } from '../helpers/maps.js';

test('by strength, what stands and counts comes first, and what falls last', () => {
  const opened = view(`claims:
  - id: t
    text: T.
    counterpoints:
      - {id: fallen, text: F., evidence: [{id: e, text: E.}], replies: [{id: n, text: N.}]}
      - {id: idle, text: I., evidence: [{id: e2, text: E.}]}
      - {id: weak, text: W.}
      - {id: strong, text: S., evidence: [{id: e3, text: E.}]}
      - {id: open, text: O., contradicts: [other], evidence: [{id: e4, text: E.}, {id: e5, text: E.}]}
  - {id: other, text: O.}
  - {id: no-step, text: N., attacks: idle -> t}`);
  const objections = opened.map.statements.filter(({ kind }) => kind === 'counterpoint');
  const order = sorted(objections, 'strength', opened).map(({ id }) => id);
  expect(order).toEqual(['strong', 'weak', 'idle', 'open', 'fallen']);
});
