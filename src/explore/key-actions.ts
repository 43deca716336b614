import type { Action } from './action.js';
import type { Key } from './key.js';
import { keyLabel } from './key-labels.js';
import { KEYS } from './key-table.js';
import { modeOf } from './modes.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** The keys of a card that also work on an overlay: those that open another one, or close the same, and those of the window. */
const KEYS_ANYWHERE = KEYS.filter(
  ({ mode, action }) => mode === 'card' && ['overlay', 'redraw', 'unknown-key'].includes(action.type),
);

/** What a key does now. `name` is as the terminal names keys, `typed` the text that it types, or null for none. */
export function actionForKey(name: string, typed: string | null, walk: Walk, state: State): Action {
  const mode = modeOf(state);
  const rows = KEYS.filter((row) => row.mode === mode && (row.keys.includes(name) || isDigit(row, name)));
  const row = rows.find(({ worksNow }) => worksNow(walk, state)) ?? rows[0];
  if (row !== undefined) return isDigit(row, name) ? { type: 'open', number: Number(name) } : row.action;
  if (mode === 'typing') return { type: 'write', text: typed ?? '' };
  const anywhere = KEYS_ANYWHERE.find(({ keys }) => keys.includes(name));
  return anywhere?.action ?? { type: 'unknown-key', key: keyLabel(name) };
}

/** Whether a key is one of the digits that a row of the table stands for. */
function isDigit(row: Key, name: string): boolean {
  return row.keys.includes('1-9') && /^[1-9]$/.test(name);
}

/** What the word of a key stands for when it is typed in a line, such as `next`; null for a word of no key. */
export function actionForKeyWord(word: string, walk: Walk, state: State): Action | null {
  const mode = modeOf(state);
  const row = KEYS.find((key) => key.mode === mode && key.word === word && key.worksNow(walk, state));
  return row === undefined ? null : actionForKey(row.keys[0]!, null, walk, state);
}
