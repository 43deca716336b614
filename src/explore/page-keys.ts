import { type Key, key } from './key.js';
import type { Mode } from './modes.js';
import { overlayRows } from './overlay.js';

/** The keys of a walk on a page of text, and in a list: where they can, they do what they do in less. */

const looking: Key['worksNow'] = (_, state) => state.found !== null;
const finding: Key['worksNow'] = (_, state) => state.found !== null && state.found.total > 0;
const onTree: Key['worksNow'] = (_, state) => state.overlay?.name === 'tree';

/** The keys that do the same on a page and in a list; `item` is what it is made of. */
function movingKeys(mode: Mode, item: 'line' | 'row'): Key[] {
  return [
    key(mode, 'space f pagedown C-f', 'page', 'down a page', { type: 'scroll-pages', pages: 1 }),
    key(mode, 'b pageup C-b', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
    key(mode, 'd C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
    key(mode, 'u C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
    key(mode, 'g home <', null, `the first ${item}`, { type: 'jump', to: 'first' }),
    key(mode, 'G end >', null, `the last ${item}; with a number, the ${item} with that number`, {
      type: 'jump',
      to: 'last',
    }),
    key(mode, '%', null, 'with a number: that part of the way down', { type: 'jump', to: 'percent' }),
    key(mode, 'n', 'next hit', 'after /: the next hit', { type: 'find', by: 1 }, finding),
    key(mode, 'N', 'previous hit', 'after /: the previous hit', { type: 'find', by: -1 }, finding),
    key(mode, '/', 'find', 'find words on this page', { type: 'begin-line', purpose: 'find' }),
    key(mode, 'escape', 'clear search', 'after /: clear the search', { type: 'clear' }, looking),
  ];
}

export const PAGE_KEYS: readonly Key[] = [
  key('text', 'j down return C-e C-n', 'down', 'down a line', { type: 'scroll-lines', lines: 1 }),
  key('text', 'k up C-y C-p', 'up', 'up a line', { type: 'scroll-lines', lines: -1 }),
  ...movingKeys('text', 'line'),
  key('text', 'q escape backspace left h p', 'close', 'close the page', { type: 'close' }),

  key(
    'list',
    'return',
    'go there',
    'go to the chosen entry',
    { type: 'enter' },
    (_, state) => overlayRows(state)!.length > 0,
  ),
  key('list', 'j down C-e C-n', 'down', 'a row down', { type: 'choose', by: 1 }),
  key('list', 'k up p C-y C-p', 'up', 'a row up', { type: 'choose', by: -1 }),
  key('list', 'n', null, '', { type: 'choose', by: 1 }, (...now) => !finding(...now)),
  key(
    'list',
    'l right',
    'unfold',
    'in the tree: unfold the row; then, the first row below it',
    { type: 'unfold' },
    onTree,
  ),
  key(
    'list',
    'h left',
    'fold',
    'in the tree: fold the row; then, the row that it stands under',
    { type: 'fold' },
    onTree,
  ),
  key('list', 'm', null, 'mark the chosen entry, or remove its mark', { type: 'mark' }),
  ...movingKeys('list', 'row'),
  key('list', 'q escape backspace', 'close', 'close the list', { type: 'close' }),
];
