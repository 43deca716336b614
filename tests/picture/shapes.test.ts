import { expect, test } from 'vitest';
import { outline } from '../../src/picture/shapes.js';

/** The shapes of boxes. */

test.each([
  ['a box', { x: 0, y: 0, width: 152, height: 60 }],
  ['a sample in the key', { x: 0, y: 0, width: 44, height: 20 }],
])('a counterpoint has eight corners and upright sides as %s', (_, box) => {
  const corners = outline('counterpoint', box)
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(' ').map(Number));
  expect(corners).toHaveLength(8);
  const left = corners.filter(([x]) => x === 0).map(([, y]) => y!);
  expect(Math.abs(left[0]! - left[1]!)).toBeGreaterThanOrEqual(box.height / 3);
});
