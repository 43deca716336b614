import type { Action } from './action.js';
import type { Mode } from './modes.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** What one or more keys do in a mode. */
export interface Key {
  readonly mode: Mode;
  /** The keys by the terminal's names for them (`S-tab`, `C-f`), the one to show first; `1-9` is any of these digits. */
  readonly keys: readonly string[];
  /** A word for the footer and for lines in plain text, or null: then only the help page tells of it. */
  readonly word: string | null;
  readonly help: string;
  readonly action: Action;
  /** Whether it can do something now. */
  readonly worksNow: (walk: Walk, state: State) => boolean;
}

const always = () => true;

/** A row of the table of keys; `keys` are separated by spaces. */
export function key(
  mode: Mode,
  keys: string,
  word: string | null,
  help: string,
  action: Action,
  worksNow: Key['worksNow'] = always,
): Key {
  return { mode, keys: keys.split(' '), word, help, action, worksNow };
}
