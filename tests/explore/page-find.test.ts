import { describe, expect, test } from 'vitest';
import { turnToOverlay } from '../../src/explore/overlay.js';
import { findAgain, findOnPage } from '../../src/explore/page-find.js';
import { markFoundOnPage } from '../../src/explore/page-find-lines.js';
import { ALL_SHOWN } from '../../src/explore/scroll.js';
import { startState } from '../../src/explore/state.js';
import { look } from '../helpers/maps.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);
const page = turnToOverlay(on, start, 'keys');
const extent = { height: 3, maxScroll: 4, texts: ['a Key', 'none', 'key', 'none', 'none', 'none', 'KEY'] };

describe('words on a page', () => {
  test('are found line by line, whatever their case, around the ends', () => {
    const first = findOnPage(page, 'key', extent);
    expect(first).toMatchObject({ scroll: 0, found: { line: 0 } });
    const second = findAgain(first, 1, extent);
    expect(second).toMatchObject({ scroll: 2, found: { line: 2 } });
    const third = findAgain(second, 1, extent);
    expect(third).toMatchObject({ scroll: 4, found: { line: 6 }, message: null });
    expect(findAgain(third, 1, extent)).toMatchObject({
      found: { line: 0 },
      message: 'Starting again from the top: 1 of 3.',
    });
    expect(findAgain(first, -1, extent)).toMatchObject({
      found: { line: 6 },
      message: 'Starting again from the end: 3 of 3.',
    });
  });

  test('that are not there, or were not asked for, are said to be', () => {
    expect(findOnPage(page, 'zebra', extent)).toMatchObject({
      found: { text: 'zebra', total: 0 },
      message: 'Nothing on this page contains "zebra".',
    });
    expect(findAgain(page, 1, extent).message).toMatch(/^You have not searched yet/);
  });

  test('in a list are found by row, in ids and texts', () => {
    const tree = turnToOverlay(on, startState(on.steps[1]!), 'tree');
    const found = findOnPage({ ...tree, row: 0 }, 'screens', ALL_SHOWN);
    expect(tree.overlay).toMatchObject({ name: 'tree' });
    expect(found.row).toBeGreaterThan(2);
    expect(findAgain(found, 1, ALL_SHOWN).row).toBe(found.row);
  });

  test('are marked', () => {
    const found = { text: 'key', line: 0, number: 1, total: 1 };
    expect(markFoundOnPage(['\u001b[1ma Key\u001b[0m', 'none'], found, look())).toEqual(['a *Key*', 'none']);
    expect(markFoundOnPage(['a Key'], null, look())).toEqual(['a Key']);
  });
});
