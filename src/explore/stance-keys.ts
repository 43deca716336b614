import { type Key, key } from './key.js';
import { overlayRows } from './overlay.js';

/** The keys with which somebody answers what the walk asks about a stance. */

export const STANCE_KEYS: readonly Key[] = [
  key(
    'doubt',
    'return',
    'this one',
    'doubt it because of the chosen entry',
    { type: 'enter' },
    (_, state) => overlayRows(state)!.length > 0,
  ),
  key('doubt', '1-9', null, 'choose the entry with this number; Enter takes it', { type: 'open', number: 1 }),
  key('doubt', 'w', 'write', 'write a reason of your own', { type: 'begin-line', purpose: 'reason' }),
  key('doubt', 'j down tab', 'down', 'a row down', { type: 'choose', by: 1 }),
  key('doubt', 'k up S-tab', 'up', 'a row up', { type: 'choose', by: -1 }),
  key('doubt', 'space pagedown C-f C-d', null, 'down a page', { type: 'scroll-pages', pages: 1 }),
  key('doubt', 'pageup C-b C-u', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
  key('doubt', 'n right', null, 'give no reason, and go to the next card', { type: 'move', to: 'next' }),
  key('doubt', '+ =', null, 'agree with it instead', { type: 'stance', stance: 'agree' }),
  key('doubt', '0', null, 'take no stance', { type: 'stance', stance: null }),
  key('doubt', 'a', 'do not ask', 'switch the questions after + and - off', { type: 'toggle-questions' }),
  key('doubt', 'escape backspace b q -', 'no reason', 'give no reason', { type: 'close' }),

  key('objection', 'return 1', 'go there', 'go to the objection', { type: 'enter' }),
  key('objection', 'n space right', 'next', 'the next card', { type: 'move', to: 'next' }),
  key('objection', 'j down', null, 'down a line', { type: 'scroll-lines', lines: 1 }),
  key('objection', 'k up', null, 'up a line', { type: 'scroll-lines', lines: -1 }),
  key('objection', 'pagedown C-f C-d', null, 'down a page', { type: 'scroll-pages', pages: 1 }),
  key('objection', 'pageup C-b C-u', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
  key('objection', '-', null, 'doubt the entry instead', { type: 'stance', stance: 'doubt' }),
  key('objection', '0', null, 'take no stance', { type: 'stance', stance: null }),
  key('objection', 'a', 'do not show', 'switch the questions after + and - off', {
    type: 'toggle-questions',
  }),
  key('objection', 'escape backspace b q + =', 'close', 'back to the card', { type: 'close' }),
];
