import { describe, expect, test } from 'vitest';
import { deepestLevelOf, treeBelow } from '../../src/query/tree.js';
import { view } from '../helpers/maps.js';

describe('treeBelow', () => {
  const { map } = view(
    `claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., evidence: [{id: e, text: E.}], with: p}
      - {id: b, text: B., evidence: [e]}
counterpoints:
  - {id: u, text: U., attacks: a -> t}
evidence: []
replies: []`.replace('claims:\n', 'claims:\n  - {id: p, text: P.}\n'),
  );
  const rows = (options = {}) =>
    treeBelow(map.thesis, options).map(
      (row) =>
        `${row.level} ${row.statement.id}${row.again === 'above' ? ' again' : ''}${row.hidden > 0 ? ` +${row.hidden}` : ''}`,
    );
  test('hangs undercuts under the declaring premise, and repeats no subtree', () => {
    expect(rows()).toEqual(['0 t', '1 a', '2 e', '2 u', '1 p', '1 b', '2 e again']);
  });
  test('cuts at a depth and says how much', () =>
    expect(rows({ depth: 1 })).toEqual(['0 t', '1 a +2', '1 p', '1 b +1']));
  test.each([
    [7, null],
    [6, 1],
    [4, 1],
    [1, 1],
  ])('with at most %d rows goes down to level %j', (most, level) =>
    expect(deepestLevelOf(treeBelow(map.thesis), most)).toBe(level),
  );
  test('keeps what stands above a wanted one', () => {
    expect(rows({ wanted: (one: { kind: string }) => one.kind === 'counterpoint' })).toEqual([
      '0 t',
      '1 a',
      '2 u',
    ]);
  });
});
