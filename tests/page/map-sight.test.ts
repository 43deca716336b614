import { describe, expect, test } from 'vitest';
import { firstSight, sightKeeping, sightWith, wholeInSight } from '../../src/page/map-sight.js';
import type { Layout } from '../../src/picture/layout.js';

const PANE = { width: 1000, height: 800 };
const BOX = { x: 100, y: 200, width: 200, height: 80 };

test('a whole map has room in the pane, in its middle, and is not drawn much larger than it is', () => {
  const wide = wholeInSight({ width: 2000, height: 100 }, PANE);
  expect(2000 * wide.scale).toBeLessThan(PANE.width);
  expect(wide.x + 1000 * wide.scale).toBeCloseTo(PANE.width / 2);
  expect(wholeInSight({ width: 10, height: 10 }, PANE).scale).toBeLessThan(2);
});

test('a map that would be too small to read begins at a box instead', () => {
  const layout: Layout = { width: 9000, height: 500, boxes: [], joints: [], lines: [], frames: [] };
  const { scale, x, y } = firstSight(layout, BOX, PANE);
  expect(scale).toBeGreaterThan(wholeInSight(layout, PANE).scale);
  expect(x + (BOX.x + BOX.width / 2) * scale).toBeCloseTo(PANE.width / 2);
  expect(y + BOX.y * scale).toBeGreaterThan(0);
});

test('a box stays where it is on the screen when the map around it changes', () => {
  const before = { x: 30, y: 40, scale: 0.5 };
  const moved = { ...BOX, x: 500, y: 300 };
  const after = sightKeeping(before, BOX, moved);
  expect(after.x + moved.x * after.scale).toBe(before.x + BOX.x * before.scale);
  expect(after.y + moved.y * after.scale).toBe(before.y + BOX.y * before.scale);
});

describe('a box is brought into sight', () => {
  const at = (x: number, y: number) => sightWith({ x, y, scale: 1 }, BOX, PANE);

  test('not at all where it is in sight', () => {
    expect(at(0, 0)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  test('by as little as is needed where a part of it is in sight', () => {
    expect(at(-200, 0)).toMatchObject({ x: 24 - BOX.x, y: 0 });
    expect(at(0, 560)).toMatchObject({ x: 0, y: 800 - 24 - 280 });
  });

  test('into the middle where nothing of it is', () => {
    const { x, y } = at(-900, 0);
    expect(x + BOX.x + BOX.width / 2).toBe(PANE.width / 2);
    expect(y + BOX.y + BOX.height / 2).toBe(PANE.height / 2);
  });
});
