import { expect, test } from 'vitest';
import { firstLineFor, linesInSight, linesOfPages } from '../../src/explore/lines-in-sight.js';
import { SIGNS } from '../../src/render/signs.js';

const LINES = Array.from({ length: 40 }, (_, i) => `line ${i}`);
const shown = (first: number, height: number) => linesInSight(LINES, first, height, 'Space', SIGNS);

test('what is above and below is counted', () => {
  expect(shown(0, 5)).toEqual(['line 0', 'line 1', 'line 2', 'line 3', '↓ 36 more: Space']);
  expect(shown(3, 5)).toEqual(['↑ 4 above', 'line 4', 'line 5', 'line 6', '↓ 33 more: Space']);
  expect(shown(35, 5)).toEqual(['↑ 36 above', 'line 36', 'line 37', 'line 38', 'line 39']);
  expect(shown(3, 3)).toEqual(['line 3', 'line 4', '↓ 35 more: Space']);
  expect(shown(3, 2)).toEqual(['line 3', 'line 4']);
});

test('page by page every line is in sight, at every height', () => {
  for (let height = 1; height <= 30; height += 1) {
    const seen = new Set<string>();
    for (let first = 0, before = -1; first > before; ) {
      for (const line of shown(first, height)) seen.add(line);
      before = first;
      first = Math.min(LINES.length - height, first + linesOfPages(1, height));
    }
    for (const line of LINES) expect(seen).toContain(line);
  }
});

test('a line that one goes to is not behind the count', () => {
  for (const height of [1, 2, 3, 4, 5, 6, 20])
    expect(shown(firstLineFor(12, height), height)).toContain('line 12');
});
