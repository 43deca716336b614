import { type Key, key } from './key.js';
import { LINE_KEYS, lineEditWords, PUT_BACK_KEY, PUT_BACK_WORDS } from './line-edits.js';

/** The keys of a walk while a line is typed: those of a shell's line. */

const goingTo: Key['worksNow'] = (_, state) => state.typing?.purpose === 'goto';
const searching: Key['worksNow'] = (walk, state) => !goingTo(walk, state);

export const TYPING_KEYS: readonly Key[] = [
  key('typing', 'return', 'go', 'do it', { type: 'enter' }),
  key('typing', 'tab', 'complete', 'complete the id', { type: 'complete' }, goingTo),
  key('typing', 'down', 'choose', 'after ":": the next row of the list', { type: 'pick', by: 1 }, goingTo),
  key('typing', 'up', null, 'after ":": the row above', { type: 'pick', by: -1 }, goingTo),
  key(
    'typing',
    'up C-p',
    'earlier',
    'what you entered before this (after ":", only Ctrl-P)',
    { type: 'recall', by: 1 },
    searching,
  ),
  key('typing', 'down C-n', null, 'what you entered after that', { type: 'recall', by: -1 }, searching),
  key('typing', 'C-p', null, '', { type: 'recall', by: 1 }, goingTo),
  key('typing', 'C-n', null, '', { type: 'recall', by: -1 }, goingTo),
  ...LINE_KEYS.map(({ keys, edit }) =>
    key('typing', keys.join(' '), null, lineEditWords(edit), { type: 'edit-line', edit }),
  ),
  key('typing', PUT_BACK_KEY, null, PUT_BACK_WORDS, { type: 'put-back' }),
  key('typing', 'escape C-g', 'cancel', 'close the line, as Backspace does when it is empty', {
    type: 'close',
  }),
];
