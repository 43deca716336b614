import { isUnanswered } from '../map/statements.js';
import { clip } from '../words/text.js';
import type { Action } from './reduce.js';
import { rowsOf, type State } from './state.js';
import { isRevealed, revealedOf, stepAfter, type Walk } from './walk.js';

/** What can be in front of somebody, each with a title for its keys. */
export const MODES = {
  card: 'On a card',
  text: 'On a page such as this',
  list: 'In the tree and in the list of marks',
  input: 'While typing',
} as const;

export type Mode = keyof typeof MODES;

export interface Key {
  readonly mode: Mode;
  /** The keys as `keyName` names them; the first is the one to show. */
  readonly keys: readonly string[];
  /** A word for the footer, or null: then only the help page tells of it. */
  readonly word: string | null;
  readonly help: string;
  readonly action: Action;
  /** Whether it can do something now. */
  readonly now: (walk: Walk, state: State) => boolean;
}

const always = () => true;

function key(
  mode: Mode,
  keys: string,
  word: string | null,
  help: string,
  action: Action,
  now: Key['now'] = always,
): Key {
  return { mode, keys: keys.split(' '), word, help, action, now };
}

const searching: Key['now'] = (_, state) => state.found !== null;
const hidden: Key['now'] = (walk, state) => !isRevealed(walk, state, state.at);
const open: Key['now'] = (walk) => !walk.hide;

/**
 * Every key of a walk: footer, help page and docs are made from this table. A footer shows, in this order, as
 * many of those that can do something now as it has room for, and of each mode the last two in any case.
 */
export const KEYS: readonly Key[] = [
  key(
    'card',
    'return',
    'reveal',
    'reveal the next of what is hidden',
    { do: 'enter' },
    (walk, state) => state.chosen === null && hidden(walk, state),
  ),
  key(
    'card',
    'return',
    'open',
    'open the line that is chosen, else the next step',
    { do: 'enter' },
    (_, state) => state.chosen !== null,
  ),
  key(
    'card',
    'n',
    'next hit',
    'while a search is on: the next step that has the words',
    { do: 'nextHit' },
    searching,
  ),
  key('card', 'N', 'previous hit', 'and the previous one', { do: 'previousHit' }, searching),
  key('card', 'escape', 'clear', 'clear the search', { do: 'clear' }, searching),
  key(
    'card',
    'n space down right j',
    'next',
    'the next step of the walk',
    { do: 'next' },
    (_, state) => state.found === null,
  ),
  key('card', 'space down right j', 'next', '', { do: 'next' }, searching),
  key(
    'card',
    'p up left k',
    'previous',
    'the previous step',
    { do: 'previous' },
    (walk, state) => walk.before[state.at.index]! > 0,
  ),
  key(
    'card',
    '1-9',
    'open',
    'open what bears on it, by its number',
    { do: 'open', number: 1 },
    (walk, state) => revealedOf(walk, state, state.at) > 0,
  ),
  key(
    'card',
    'tab',
    'choose',
    'choose a line of what bears on it; Enter opens it',
    { do: 'choose', by: 1 },
    (walk, state) => revealedOf(walk, state, state.at) > 9,
  ),
  key('card', 'S-tab', null, 'choose the line before', { do: 'choose', by: -1 }),
  key(
    'card',
    'u',
    'up',
    'up to what it bears on',
    { do: 'up' },
    (walk, state) => state.at !== walk.view.map.thesis,
  ),
  key('card', 'c', 'counterpoint', 'the next counterpoint', { do: 'counterpoint' }, (walk, state) =>
    isAhead(walk, state, ({ kind }) => kind === 'counterpoint'),
  ),
  key(
    'card',
    'x',
    'unanswered',
    'the next counterpoint that nothing answers',
    { do: 'unanswered' },
    (walk, state) => isAhead(walk, state, (one) => isUnanswered(one, walk.view.answers)),
  ),
  key(
    'card',
    'b backspace',
    'back',
    'back to where you were before',
    { do: 'back' },
    (_, state) => state.past.length > 0,
  ),
  key('card', 'f', 'forward', 'forward again', { do: 'forward' }, (_, state) => state.future.length > 0),
  key('card', '/', 'search', 'search the steps for words; for none, to clear the search', {
    do: 'input',
    for: 'search',
  }),
  key('card', 't', 'tree', 'the tree around this entry', { do: 'page', page: 'tree' }, open),
  key('card', 's', 'sources', 'the sources of it and of what bears on it', { do: 'page', page: 'sources' }),
  key(
    'card',
    'd',
    'details',
    'the entry whole, as "claims show" prints it',
    { do: 'page', page: 'details' },
    open,
  ),
  key('card', '+ =', 'agree', 'agree with it: for you it stands', { do: 'stance', stance: 'agree' }),
  key('card', '-', 'doubt', 'doubt it: for you it falls', { do: 'stance', stance: 'doubt' }),
  key('card', '0', 'no stance', 'take that back', { do: 'stance', stance: null }, (_, state) =>
    state.stances.has(state.at),
  ),
  key('card', 'e', 'end', 'the end: what you saw, where you stand and what follows', {
    do: 'page',
    page: 'summary',
  }),
  key('card', ':', 'go to', 'go to an id, or to the step of a number', {
    do: 'input',
    for: 'goto',
  }),
  key('card', 'm', 'mark', 'mark it, or take the mark away', { do: 'mark' }),
  key(
    'card',
    "'",
    'marks',
    'the marked entries',
    { do: 'page', page: 'marks' },
    (_, state) => state.marks.length > 0,
  ),
  key('card', 'g home', null, 'the first step', { do: 'first' }),
  key('card', 'G end', null, 'the last step', { do: 'last' }),
  key('card', 'pagedown C-f', null, 'scroll down a card that is longer than the window', {
    do: 'scroll',
    pages: 1,
  }),
  key('card', 'pageup C-b', null, 'scroll up', { do: 'scroll', pages: -1 }),
  key('card', 'C-d', null, 'half a page down', { do: 'scroll', pages: 0.5 }),
  key('card', 'C-u', null, 'half a page up', { do: 'scroll', pages: -0.5 }),
  key('card', 'C-l', null, 'draw the window anew', { do: 'redraw' }),
  key('card', 'C-z', null, 'leave the walk for a while; fg comes back to it', {
    do: 'unknown',
    key: 'Ctrl-Z',
  }),
  key('card', '?', 'keys', 'this page', { do: 'page', page: 'keys' }),
  key('card', 'q', 'quit', 'leave', { do: 'leave' }),

  key('text', 'j down', 'down', 'down a line', { do: 'scroll', lines: 1 }),
  key('text', 'k up', 'up', 'up a line', { do: 'scroll', lines: -1 }),
  key('text', 'space pagedown C-f', 'page', 'down a page', { do: 'scroll', pages: 1 }),
  key('text', 'pageup C-b', null, 'up a page', { do: 'scroll', pages: -1 }),
  key('text', 'C-d', null, 'half a page down', { do: 'scroll', pages: 0.5 }),
  key('text', 'C-u', null, 'half a page up', { do: 'scroll', pages: -0.5 }),
  key('text', 'p left', null, 'back to the card', { do: 'close' }),
  key('text', 'backspace return escape b', 'close', 'close the page', { do: 'close' }),
  key('text', 'q', 'quit', 'leave the walk', { do: 'leave' }),

  key(
    'list',
    'return',
    'go there',
    'go to the chosen entry',
    { do: 'enter' },
    (_, state) => rowsOf(state)!.length > 0,
  ),
  key('list', 'j down n', 'down', 'a row down', { do: 'choose', by: 1 }),
  key('list', 'k up p', 'up', 'a row up', { do: 'choose', by: -1 }),
  key('list', '1-9', null, 'go to the entry of that row', { do: 'open', number: 1 }),
  key('list', 'space pagedown C-f', null, 'down a page', { do: 'scroll', pages: 1 }),
  key('list', 'pageup C-b', null, 'up a page', { do: 'scroll', pages: -1 }),
  key('list', 'C-d', null, 'half a page down', { do: 'scroll', pages: 0.5 }),
  key('list', 'C-u', null, 'half a page up', { do: 'scroll', pages: -0.5 }),
  key('list', 'backspace escape b', 'close', 'close the list', { do: 'close' }),
  key('list', 'q', 'quit', 'leave the walk', { do: 'leave' }),

  key('input', 'return', 'go', 'do it', { do: 'enter' }),
  key(
    'input',
    'tab',
    'complete',
    'complete the id',
    { do: 'complete' },
    (_, state) => state.input?.for === 'goto',
  ),
  key('input', 'backspace', 'erase', 'erase a letter; on an empty line, leave it', {
    do: 'erase',
    what: 'letter',
  }),
  key('input', 'C-w M-backspace', null, 'erase a word', { do: 'erase', what: 'word' }),
  key('input', 'C-u', null, 'erase the line', { do: 'erase', what: 'line' }),
  key('input', 'escape', 'never mind', 'leave the line', { do: 'close' }),
];

/** The keys that also work on a page: those that open another one, or close the same, and those of the window. */
const ANYWHERE = KEYS.filter(
  ({ mode, action }) => mode === 'card' && ['page', 'redraw', 'unknown'].includes(action.do),
);

export function modeOf(state: State): Mode {
  if (state.input !== null) return 'input';
  if (state.page === null) return 'card';
  return rowsOf(state) === null ? 'text' : 'list';
}

/** What a key does now. `name` is as `keyName` gives it, `typed` the text that it types, or null for none. */
export function actionFor(name: string, typed: string | null, walk: Walk, state: State): Action {
  const mode = modeOf(state);
  const rows = KEYS.filter((row) => row.mode === mode && (row.keys.includes(name) || isDigit(row, name)));
  const row = rows.find(({ now }) => now(walk, state)) ?? rows[0];
  if (row !== undefined) return isDigit(row, name) ? { do: 'open', number: Number(name) } : row.action;
  if (mode === 'input') return { do: 'type', text: typed ?? '' };
  const anywhere = ANYWHERE.find(({ keys }) => keys.includes(name));
  return anywhere?.action ?? { do: 'unknown', key: shownKey(name) };
}

function isDigit(row: Key, name: string): boolean {
  return row.keys.includes('1-9') && /^[1-9]$/.test(name);
}

const SHOWN: Readonly<Record<string, string>> = {
  return: 'Enter',
  space: 'Space',
  tab: 'Tab',
  'S-tab': 'Shift-Tab',
  backspace: 'Backspace',
  escape: 'Esc',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  home: 'Home',
  end: 'End',
  insert: 'Insert',
  delete: 'Delete',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** A key as people call it. */
function shownKey(name: string): string {
  const shown = SHOWN[name];
  if (shown !== undefined) return shown;
  if (name.startsWith('M-')) return `Alt-${shownKey(name.slice(2))}`;
  if (name.startsWith('C-')) return `Ctrl-${SHOWN[name.slice(2)] ?? name.slice(2).toUpperCase()}`;
  if (/^f\d/.test(name)) return name.toUpperCase();
  // Of what cannot be seen, or stands on another letter, the name would say nothing.
  return /\p{C}|^[\p{M}\p{Z}]/u.test(name) ? 'That key' : clip(name);
}

/** The keys of a mode and what each does, for the help page and the docs. */
export function keyHelp(mode: Mode): (readonly [keys: string, help: string])[] {
  return KEYS.filter((row) => row.mode === mode && row.help !== '').map(({ keys, help }) => [
    keys.map(shownKey).join(' '),
    help,
  ]);
}

/** What can be typed in a line, on a card: `n or next: the next step`. */
export function typedKeyHelp(): (readonly [typed: string, help: string])[] {
  return KEYS.filter(({ mode, help }) => mode === 'card' && help !== '').flatMap(
    ({ keys, word, help, action }) => {
      if (action.do === 'enter') return [];
      const typed = keys.filter((name) => name.length === 1 || name === '1-9');
      const said = typed.map((name) => (name === '1-9' ? 'a number' : name));
      if (said.length === 0) return [];
      return [
        [[...said, ...(word === null || said[0] === 'a number' ? [] : [word])].join(' or '), help] as const,
      ];
    },
  );
}

/** The keys that can do something now, as `n next`, in the order in which a footer should have them. */
export function footerWords(walk: Walk, state: State): string[] {
  const mode = modeOf(state);
  return KEYS.filter((row) => row.mode === mode && row.word !== null && row.now(walk, state)).map(
    ({ keys, word }) => `${shownKey(keys[0]!)} ${word}`,
  );
}

function isAhead(walk: Walk, state: State, is: (statement: State['at']) => boolean): boolean {
  return stepAfter(walk, state.at, is) !== undefined;
}
