import { type Key, key } from './key.js';
import type { Mode } from './modes.js';
import { overlayRows } from './overlay.js';

/** The keys with which somebody answers what the walk asks about a stance. */

/** The keys that move in both: `item` is what they are made of. */
function movingKeys(mode: Mode, item: 'line' | 'row'): Key[] {
  return [
    key(mode, 'pagedown C-f', null, 'down a page', { type: 'scroll-pages', pages: 1 }),
    key(mode, 'pageup C-b', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
    key(mode, 'C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
    key(mode, 'C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
    key(mode, 'g home', null, `the first ${item}`, { type: 'jump', to: 'first' }),
    key(mode, 'G end', null, `the last ${item}`, { type: 'jump', to: 'last' }),
  ];
}

const hasObjection: Key['worksNow'] = (_, { overlay }) =>
  overlay?.name === 'objection' && overlay.objection !== null;

export const STANCE_KEYS: readonly Key[] = [
  key(
    'doubt',
    'return',
    'this one',
    'doubt it because of the chosen entry',
    { type: 'enter' },
    (_, state) => overlayRows(state)![state.row] !== undefined,
  ),
  key('doubt', '1-9', null, 'choose the entry with this number; Enter takes it', { type: 'open', number: 1 }),
  key('doubt', 'w', 'write', 'write a reason of your own', { type: 'begin-line', purpose: 'reason' }),
  key('doubt', 'j down tab C-n', 'down', 'a row down', { type: 'choose', by: 1 }),
  key('doubt', 'k up S-tab C-p', 'up', 'a row up', { type: 'choose', by: -1 }),
  key('doubt', 'space', null, 'down a page', { type: 'scroll-pages', pages: 1 }),
  ...movingKeys('doubt', 'row'),
  key('doubt', 'n right', null, 'give no reason, and go to the next card', { type: 'move', to: 'next' }),
  key('doubt', 'e', null, 'give no reason, and go to the end page', { type: 'overlay', name: 'summary' }),
  key('doubt', '+ =', null, 'agree with it instead', { type: 'stance', stance: 'agree' }),
  key('doubt', '0', null, 'take no stance', { type: 'stance', stance: null }),
  key('doubt', 'a', 'do not ask', 'switch the questions after + and - off', { type: 'toggle-questions' }),
  key('doubt', 'escape backspace b q -', 'no reason', 'give no reason', { type: 'close' }),

  key(
    'objection',
    'return 1',
    'go there',
    'go to the objection; without one, back to the card',
    { type: 'enter' },
    hasObjection,
  ),
  key('objection', 'w', 'write why', 'write why you agree', { type: 'begin-line', purpose: 'reason' }),
  key('objection', 'n right', 'next', 'the next card', { type: 'move', to: 'next' }),
  key('objection', 'space', null, 'a page further down; at the end, the next card', {
    type: 'read-on',
    by: 1,
    unit: 'page',
  }),
  key('objection', 'j down', null, 'down a line', { type: 'scroll-lines', lines: 1 }),
  key('objection', 'k up', null, 'up a line', { type: 'scroll-lines', lines: -1 }),
  ...movingKeys('objection', 'line'),
  key('objection', 'e', null, 'the end page', { type: 'overlay', name: 'summary' }),
  key('objection', '-', null, 'doubt the entry instead', { type: 'stance', stance: 'doubt' }),
  key('objection', '0', null, 'take no stance', { type: 'stance', stance: null }),
  key('objection', 'a', 'do not show', 'switch the questions after + and - off', {
    type: 'toggle-questions',
  }),
  key('objection', 'escape backspace b q + =', 'close', 'back to the card', { type: 'close' }),
];
