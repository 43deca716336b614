import { expect, test } from 'vitest';
import { turnToOverlay } from '../../src/explore/overlay.js';
import { scrollByLines, scrollByPages } from '../../src/explore/scroll.js';
import { startState } from '../../src/explore/state.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = { ...startState(on.steps[0]!), scroll: 4 };
const extent = { height: 11, maxScroll: 30, texts: [] };

test('a page down leaves a line of the page before in sight; half a page is half of that', () => {
  // Two lines say how much is above and below.
  expect(scrollByPages(start, 1, extent).scroll).toBe(12);
  expect(scrollByPages(start, 0.5, extent).scroll).toBe(8);
  expect(scrollByPages(start, -0.5, extent).scroll).toBe(0);
  expect(scrollByPages(start, 1, { ...extent, height: 1 }).scroll).toBe(5);
});

test('goes no further than the ends, from where the screen really is; what was chosen is left', () => {
  expect(scrollByLines({ ...start, scroll: 99, chosen: 3 }, -1, extent)).toMatchObject({
    scroll: 29,
    chosen: null,
  });
  expect(scrollByLines(start, 99, extent).scroll).toBe(30);
  expect(scrollByLines(start, -99, extent).scroll).toBe(0);
});

test('in a list it goes by rows', () => {
  const tree = turnToOverlay(on, start, 'tree');
  expect(scrollByLines(tree, 1, extent).row).toBe(tree.row + 1);
  expect(scrollByPages(tree, 1, extent).row).toBe(2);
});
