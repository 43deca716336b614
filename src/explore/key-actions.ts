import type { Action } from './action.js';
import type { Key } from './key.js';
import { keyLabel } from './key-labels.js';
import { KEYS } from './key-table.js';
import { type Mode, modeOf } from './modes.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** The keys of a card that also work on a page, unless it has its own: they are about the walk, the file or the window. */
const KEYS_ANYWHERE = KEYS.filter(
  ({ mode, action }) =>
    mode === 'card' &&
    [
      'begin-line',
      'browse',
      'copy',
      'edit-file',
      'leave',
      'overlay',
      'redraw',
      'reload',
      'unknown-key',
    ].includes(action.type),
);

/** Where a number can stand before a key. */
const COUNTING: readonly Mode[] = ['card', 'text', 'list', 'doubt'];

/** What a key does now. `name` is as the terminal names keys, `typed` the text that it types, or null for none. */
export function actionForKey(name: string, typed: string | null, walk: Walk, state: State): Action {
  const mode = modeOf(state);
  if (COUNTING.includes(mode) && isDigit(name, state)) return { type: 'begin-command', key: name };
  if (state.pending !== '' && ['escape', 'backspace'].includes(name)) return { type: 'clear' };
  const rows = [...KEYS.filter((row) => row.mode === mode), ...(mode === 'typing' ? [] : KEYS_ANYWHERE)];
  const pressed = /^[A-Z]$/.test(state.pending) ? state.pending + name : name;
  const named = rows.filter(({ keys }) => keys.includes(pressed));
  const row = named.find(({ worksNow }) => worksNow(walk, state)) ?? named[0];
  if (row !== undefined) return row.action;
  if (mode === 'typing') return { type: 'write', text: typed ?? '' };
  if (rows.some((other) => beginsWith(other, pressed))) return { type: 'begin-command', key: pressed };
  return { type: 'unknown-key', key: keyLabel(pressed) };
}

/** Whether a key is a digit of a number before a command; 0 is none at its beginning. */
function isDigit(name: string, { pending }: State): boolean {
  return /^[1-9]$/.test(name) || (name === '0' && /^\d/.test(pending));
}

/** Whether a key is the first of two that a row stands for, such as `ZZ`. */
function beginsWith({ keys }: Key, name: string): boolean {
  return keys.some((each) => /^[A-Z]{2}$/.test(each) && each[0] === name);
}

/** What the word of a key stands for when it is typed in a line, such as `next`; null for a word of no key. */
export function actionForKeyWord(word: string, walk: Walk, state: State): Action | null {
  const mode = modeOf(state);
  const row = KEYS.find((key) => key.mode === mode && key.word === word && key.worksNow(walk, state));
  return row === undefined ? null : row.action;
}
