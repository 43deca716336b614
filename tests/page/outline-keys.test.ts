import { describe, expect, test } from 'vitest';
import { hasBranch, placesInTree, treeMove } from '../../src/page/outline-keys.js';
import { treeBelow } from '../../src/query/tree.js';
import { view } from '../helpers/maps.js';

const { map } = view(`claims:
  - id: t
    text: The thesis.
    reasons:
      - { id: a, text: A reason., reasons: [{ id: b, text: Its reason. }] }
      - { id: c, text: Another reason. }
`);
const OPEN = new Set([map.thesis]);
const PLACES = placesInTree(treeBelow(map.thesis, { opens: (one) => OPEN.has(one), counts: false }));
const place = (id: string) => PLACES.find(({ row }) => row.statement.id === id)!;

/** What a key does on a row: the id of the row that it leads to, or what it does there. */
function pressed(key: string, on: string): string | null {
  const move = treeMove(key, PLACES, place(on), (one) => OPEN.has(one));
  if (move === null) return null;
  return move.type === 'focus' ? PLACES.find((one) => one.key === move.key)!.row.statement.id : move.type;
}

test('rows know their place among those beside them', () => {
  expect(PLACES.map(({ row, position, setSize }) => [row.statement.id, position, setSize])).toEqual([
    ['t', 1, 1],
    ['a', 1, 2],
    ['c', 2, 2],
  ]);
});

test('an entry has a branch if something supports or attacks it, or a step from it', () => {
  expect(PLACES.map(({ row }) => hasBranch(row))).toEqual([true, true, false]);
});

describe('keys', () => {
  test('down and up go row by row and stop at the ends', () => {
    expect(pressed('ArrowDown', 't')).toBe('a');
    expect(pressed('ArrowDown', 'c')).toBe('c');
    expect(pressed('ArrowUp', 'a')).toBe('t');
    expect(pressed('Home', 'c')).toBe('t');
    expect(pressed('End', 't')).toBe('c');
  });

  test('right opens a closed branch and goes into an open one', () => {
    expect(pressed('ArrowRight', 'a')).toBe('toggle');
    expect(pressed('ArrowRight', 't')).toBe('a');
    expect(pressed('ArrowRight', 'c')).toBe('c');
  });

  test('left closes an open branch and leaves a closed one', () => {
    expect(pressed('ArrowLeft', 't')).toBe('toggle');
    expect(pressed('ArrowLeft', 'a')).toBe('t');
  });

  test('Enter and the space bar show the card; other keys are not for the tree', () => {
    expect(pressed('Enter', 'a')).toBe('open');
    expect(pressed(' ', 'a')).toBe('open');
    expect(pressed('n', 'a')).toBeNull();
  });
});
