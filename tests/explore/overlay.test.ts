import { describe, expect, test } from 'vitest';
import {
  closeOverlay,
  openOverlayRow,
  overlayRows,
  toOverlayRow,
  turnToOverlay,
} from '../../src/explore/overlay.js';
import { startState } from '../../src/explore/state.js';
import { press, walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.view.map.byId.get('sleep-suffers')!);

describe('what lies over the card', () => {
  test('comes, and goes by the same key or by closing it', () => {
    const sources = turnToOverlay(on, { ...start, chosen: 1, scroll: 3 }, 'sources');
    expect(sources).toMatchObject({ overlay: { name: 'sources' }, chosen: null, scroll: 0 });
    expect(turnToOverlay(on, sources, 'sources').overlay).toBeNull();
    expect(closeOverlay(sources).overlay).toBeNull();
    expect(closeOverlay(start)).toBe(start);
  });

  test('a tree is open around the statement, with its row chosen', () => {
    const tree = turnToOverlay(on, start, 'tree');
    const rows = overlayRows(tree)!;
    expect(rows[tree.row]!.statement).toBe(start.at);
    expect(openOverlayRow(tree, tree.row + 1).at.id).toBe('academy-says');
    expect(openOverlayRow(tree, 99).message).toBe('There is no row 100.');
  });

  test('the marks are rows, the chosen one is never beyond them', () => {
    const marks = turnToOverlay(on, { ...start, marks: on.steps.slice(0, 3) }, 'marks');
    const rows = overlayRows(marks)!;
    expect(rows.map(({ statement }) => statement)).toEqual(marks.marks);
    expect([toOverlayRow(marks, 9, rows).row, toOverlayRow(marks, -9, rows).row]).toEqual([2, 0]);
  });

  test('a page of text has no rows', () => {
    const keys = turnToOverlay(on, start, 'keys');
    expect(overlayRows(keys)).toBeNull();
    expect(openOverlayRow(keys, 0)).toBe(keys);
  });

  test.each(['tree', 'details'] as const)('%s would tell what is hidden', (name) => {
    expect(turnToOverlay(walk({ hide: true }), start, name)).toMatchObject({
      overlay: null,
      message: 'Not available with --hide.',
    });
  });
});

test('what the list of keys was laid over comes back: a tree at its row, a page, a card', () => {
  const tree = press(on, 't j j');
  expect(press(on, 't j j ? q')).toMatchObject({ overlay: { name: 'tree' }, row: tree.row, isOver: false });
  expect(press(on, 'd ? q').overlay).toEqual({ name: 'details' });
  expect(press(on, 'n ? q')).toEqual(press(on, 'n'));
  expect(press(on, 't ? s q').overlay).toBeNull();
});

test('a line behind : that is left gives back the page, and the way it names leaves it', () => {
  expect(press(on, 'd : escape').overlay).toEqual({ name: 'details' });
  expect(press(on, 'd : 2 return').overlay).toBeNull();
});
