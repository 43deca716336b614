import { actionForKey } from '../../src/explore/key-actions.js';
import type { Size } from '../../src/explore/painted.js';
import { reduce } from '../../src/explore/reduce.js';
import { type State, startState } from '../../src/explore/state.js';
import { type Walk, walkOf } from '../../src/explore/walk.js';
import { select } from '../../src/query/select.js';
import type { WalkOrder } from '../../src/query/walk-order.js';
import { school } from './maps.js';

/** Windows from large to small. */
export const SIZES: Size[] = [
  { columns: 100, rows: 30 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
  { columns: 20, rows: 8 },
];

/** A walk through the example, or through another map. */
export function walk({
  order = 'argument' as WalkOrder,
  hide = false,
  selection = {},
  of = school(),
} = {}): Walk {
  return walkOf(of, select(selection, of), { order, hide, passages: () => ['The passage.'] });
}

/** Presses keys one after the other; `Enter`, `Tab` and the like by their names, anything else by its sign. */
export function press(on: Walk, keys: string, from: State = startState(on.steps[0]!)): State {
  return keys.split(' ').reduce((state, name) => {
    const typed = name.length === 1 ? name : null;
    return reduce(on, state, actionForKey(name, typed, on, state));
  }, from);
}

/** The keys that type a text. */
export const typing = (text: string) => Array.from(text).join(' ');
