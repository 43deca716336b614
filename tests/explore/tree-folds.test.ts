import { describe, expect, test } from 'vitest';
import { overlayRows, turnToOverlay } from '../../src/explore/overlay.js';
import { type State, startState } from '../../src/explore/state.js';
import { foldRow, unfoldRow } from '../../src/explore/tree-folds.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const tree = turnToOverlay(on, startState(on.steps[0]!), 'tree');
const ids = (state: State) => overlayRows(state)!.map(({ statement }) => statement.id);
const chosen = (state: State) => ids(state)[state.row];

describe('the tree', () => {
  test('is unfolded row by row, and then leads down', () => {
    const at = { ...tree, row: 1 };
    expect(ids(at)).toEqual(['start-later', 'sleep-suffers', 'duty-of-care']);
    const open = unfoldRow(at);
    expect(ids(open)).toContain('phones-not-bells');
    expect(chosen(open)).toBe('sleep-suffers');
    expect(chosen(unfoldRow(open))).toBe('academy-says');
    expect(unfoldRow(unfoldRow(open)).message).toBe('Nothing is below this row.');
  });

  test('is folded again, and then leads up', () => {
    const open = unfoldRow({ ...tree, row: 1 });
    const below = unfoldRow(open);
    expect(chosen(foldRow(below))).toBe('sleep-suffers');
    expect(ids(foldRow(foldRow(below)))).toEqual(ids(tree));
    expect(chosen(foldRow(foldRow(foldRow(below))))).toBe('start-later');
    const closed = foldRow({ ...tree, row: 0 });
    expect(ids(closed)).toEqual(['start-later']);
    expect(foldRow(closed).message).toBe('This is the top of the tree.');
  });

  test('other pages have nothing to fold', () => {
    const keys = turnToOverlay(on, tree, 'keys');
    expect(foldRow(keys)).toBe(keys);
    expect(unfoldRow(keys)).toBe(keys);
  });
});
