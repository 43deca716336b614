import { describe, expect, test } from 'vitest';
import { circularGroups, shortestCircle } from '../../src/map/circles.js';

const leads = (links: Record<number, number[]>) => (node: number) => links[node] ?? [];

describe('circles', () => {
  test('a group comes before those that lead to it, and a chain is none', () => {
    const next = leads({ 0: [1], 1: [2], 2: [1, 3], 3: [4], 4: [5, 3], 6: [6], 7: [0] });
    const groups = circularGroups(8, [7, 6], next).map((group) => group.sort());
    expect(groups).toEqual([[3, 4], [1, 2], [6]]);
  });

  test('a shortest circle through a node', () => {
    const next = leads({ 0: [1, 2], 1: [3], 2: [0], 3: [0], 4: [4], 5: [0] });
    expect(shortestCircle(0, next)).toEqual([0, 2]);
    expect(shortestCircle(3, next)).toEqual([3, 0, 1]);
    expect(shortestCircle(4, next)).toEqual([4]);
    expect(shortestCircle(5, next)).toEqual([]);
  });

  test('very long circles need no stack', () => {
    const size = 200_000;
    const next = (node: number) => [(node + 1) % size];
    expect(circularGroups(size, [0], next)[0]).toHaveLength(size);
    expect(shortestCircle(0, next)).toHaveLength(size);
  });
});
