import { describe, expect, test } from 'vitest';
import { selectedTree } from '../../src/query/selected-tree.js';
import { view } from '../helpers/maps.js';

const { map } = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: a
        text: A.
        reasons: [{id: deep, text: D., reasons: [{id: x, text: X., evidence: [{id: e, text: E.}]}]}]
      - id: b
        text: B.
        reasons: [x]
        evidence: [e]
  - {id: lone, text: L.}`);

const rows = (...wanted: string[]) =>
  selectedTree(map.thesis, ({ id }) => wanted.includes(id)).map(
    ({ statement, level, again }) => `${level} ${statement.id}${again === null ? '' : ` ${again}`}`,
  );

describe('the tree of what is wanted', () => {
  test('has each once, where the fewest others lead to it', () => {
    expect(rows('x')).toEqual(['0 t', '1 b', '2 x']);
    expect(rows('a', 'deep', 'x')).toEqual(['0 t', '1 a', '2 deep', '3 x']);
    expect(rows('e')).toEqual(['0 t', '1 b', '2 e']);
  });

  test('and a row more where it is under another that is wanted, above or below', () => {
    expect(rows('t', 'a', 'b', 'deep', 'x')).toEqual(['0 t', '1 a', '2 deep', '3 x below', '1 b', '2 x']);
    expect(rows('t', 'b', 'x', 'e')).toEqual(['0 t', '1 b', '2 x', '3 e below', '2 e']);
  });

  test('is empty where nothing below is wanted', () => {
    expect(rows()).toEqual([]);
    expect(rows('lone')).toEqual([]);
  });
});
