import { describe, expect, test } from 'vitest';
import { circleFinder, circularGroups } from '../../src/verdict/circles.js';
import { rowsOf } from '../../src/verdict/sparse-rows.js';

const leads = (links: Record<number, number[]>) => rowsOf(8, (node) => links[node] ?? []);

describe('circles', () => {
  test('a group comes before those that lead to it, and a chain is none', () => {
    const next = leads({ 0: [1], 1: [2], 2: [1, 3], 3: [4], 4: [5, 3], 6: [6], 7: [0] });
    const groups = circularGroups(next, [7, 6]).map((group) => group.sort());
    expect(groups).toEqual([[3, 4], [1, 2], [6]]);
  });

  test('a shortest circle through a node', () => {
    const next = leads({ 0: [1, 2], 1: [3], 2: [0], 3: [0], 4: [4], 5: [0] });
    const shortestCircle = circleFinder(next);
    expect(shortestCircle(0)).toEqual([0, 2]);
    expect(shortestCircle(3)).toEqual([3, 0, 1]);
    expect(shortestCircle(4)).toEqual([4]);
    expect(shortestCircle(5)).toEqual([]);
    expect(shortestCircle(0)).toEqual([0, 2]);
  });

  test('very long circles need no stack', () => {
    const size = 200_000;
    const rows = rowsOf(size, (node) => [(node + 1) % size]);
    expect(circularGroups(rows, [0])[0]).toHaveLength(size);
    expect(circleFinder(rows)(0)).toHaveLength(size);
  });
});
