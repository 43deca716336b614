import { type Key, key } from './key.js';
import { canMoveToCounterpoint, canMoveToUnanswered } from './moves.js';
import { overlayRows } from './overlay.js';
import { isRevealed, revealedBearings } from './revealed.js';
import { STANCE_KEYS } from './stance-keys.js';

/** The table of keys. */

const searching: Key['worksNow'] = (_, state) => state.search !== null;
const hidden: Key['worksNow'] = (walk, state) => !isRevealed(walk, state, state.at);
const nothingHidden: Key['worksNow'] = (walk) => !walk.hide;

/**
 * Every key of a walk: footer, help page and docs are made from this table. A footer shows, in this order, as
 * many of those that can do something now as it has room for, and of each mode the last two in any case.
 */
export const KEYS: readonly Key[] = [
  key(
    'card',
    'return',
    'reveal',
    'show the next hidden line',
    { type: 'enter' },
    (walk, state) => state.chosen === null && hidden(walk, state),
  ),
  key(
    'card',
    'return',
    'open',
    'open the chosen line; without one, the next card',
    { type: 'enter' },
    (_, state) => state.chosen !== null,
  ),
  key('card', 'n', 'next hit', 'during a search: the next hit', { type: 'move', to: 'nextHit' }, searching),
  key(
    'card',
    'N',
    'previous hit',
    'during a search: the previous hit',
    { type: 'move', to: 'previousHit' },
    searching,
  ),
  key('card', 'escape', 'clear', 'clear the search', { type: 'clear' }, searching),
  key(
    'card',
    'n space down right j',
    'next',
    'the next card',
    { type: 'move', to: 'next' },
    (_, state) => state.search === null,
  ),
  key('card', 'space down right j', 'next', '', { type: 'move', to: 'next' }, searching),
  key(
    'card',
    'p up left k',
    'previous',
    'the previous card',
    { type: 'move', to: 'previous' },
    (walk, state) => walk.stepsBefore[state.at.index]! > 0,
  ),
  key(
    'card',
    '1-9',
    'open',
    'open the entry with this number on the card',
    { type: 'open', number: 1 },
    (walk, state) => revealedBearings(walk, state, state.at) > 0,
  ),
  key(
    'card',
    'tab',
    'choose',
    'choose a numbered line; Enter opens it',
    { type: 'choose', by: 1 },
    (walk, state) => revealedBearings(walk, state, state.at) > 9,
  ),
  key('card', 'S-tab', null, 'choose the previous line', { type: 'choose', by: -1 }),
  key(
    'card',
    'u',
    'up',
    'up to what this entry supports or attacks',
    { type: 'move', to: 'up' },
    (walk, state) => state.at !== walk.view.map.thesis,
  ),
  key(
    'card',
    'c',
    'counterpoint',
    'the next counterpoint',
    { type: 'move', to: 'counterpoint' },
    canMoveToCounterpoint,
  ),
  key(
    'card',
    'x',
    'unanswered',
    'the next counterpoint without an answer',
    { type: 'move', to: 'unanswered' },
    canMoveToUnanswered,
  ),
  key(
    'card',
    'b backspace',
    'back',
    'back to the card where you were before',
    { type: 'move', to: 'back' },
    (_, state) => state.past.length > 0,
  ),
  key(
    'card',
    'f',
    'forward',
    'forward again',
    { type: 'move', to: 'forward' },
    (_, state) => state.future.length > 0,
  ),
  key('card', '/', 'search', 'search the cards; empty: end the search', {
    type: 'begin-line',
    purpose: 'search',
  }),
  key('card', 't', 'tree', 'the tree around this entry', { type: 'overlay', name: 'tree' }, nothingHidden),
  key('card', 's', 'sources', 'the sources of this entry and of the entries on the card', {
    type: 'overlay',
    name: 'sources',
  }),
  key(
    'card',
    'd',
    'details',
    'everything about this entry, as "claims show" prints it',
    { type: 'overlay', name: 'details' },
    nothingHidden,
  ),
  key('card', '+ =', 'agree', 'agree: treat this entry as standing', { type: 'stance', stance: 'agree' }),
  key('card', '-', 'doubt', 'doubt: treat this entry as falling', { type: 'stance', stance: 'doubt' }),
  key('card', '0', 'undo', 'undo + or -', { type: 'stance', stance: null }, (_, state) =>
    state.stances.has(state.at),
  ),
  key('card', 'a', null, 'switch the questions after + and - off or on', { type: 'toggle-questions' }),
  key('card', 'e', 'end', 'the end: what you saw, and what follows from your stances', {
    type: 'overlay',
    name: 'summary',
  }),
  key('card', ':', 'go to', 'go to an id, or to the card with a number', {
    type: 'begin-line',
    purpose: 'goto',
  }),
  key('card', 'm', 'mark', 'mark this entry, or remove the mark', { type: 'mark' }),
  key(
    'card',
    "'",
    'marks',
    'list the marked entries',
    { type: 'overlay', name: 'marks' },
    (_, state) => state.marks.length > 0,
  ),
  key('card', 'g home', null, 'the first card', { type: 'move', to: 'first' }),
  key('card', 'G end', null, 'the last card', { type: 'move', to: 'last' }),
  key('card', 'pagedown C-f', null, 'scroll down a long card', {
    type: 'scroll-pages',
    pages: 1,
  }),
  key('card', 'pageup C-b', null, 'scroll up', { type: 'scroll-pages', pages: -1 }),
  key('card', 'C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
  key('card', 'C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
  key('card', 'C-l', null, 'draw the window again', { type: 'redraw' }),
  key('card', 'C-z', null, 'pause the walk; "fg" brings it back', {
    type: 'unknown-key',
    key: 'Ctrl-Z',
  }),
  key('card', '?', 'keys', 'this list of keys', { type: 'overlay', name: 'keys' }),
  key('card', 'q', 'quit', 'leave', { type: 'leave' }),

  key('text', 'j down', 'down', 'down a line', { type: 'scroll-lines', lines: 1 }),
  key('text', 'k up', 'up', 'up a line', { type: 'scroll-lines', lines: -1 }),
  key('text', 'space pagedown C-f', 'page', 'down a page', { type: 'scroll-pages', pages: 1 }),
  key('text', 'pageup C-b', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
  key('text', 'C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
  key('text', 'C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
  key('text', 'p left', null, 'back to the card', { type: 'close' }),
  key('text', 'backspace return escape b', 'close', 'close the page', { type: 'close' }),
  key('text', 'q', 'quit', 'leave the walk', { type: 'leave' }),

  key(
    'list',
    'return',
    'go there',
    'go to the chosen entry',
    { type: 'enter' },
    (_, state) => overlayRows(state)!.length > 0,
  ),
  key('list', 'j down n', 'down', 'a row down', { type: 'choose', by: 1 }),
  key('list', 'k up p', 'up', 'a row up', { type: 'choose', by: -1 }),
  key('list', '1-9', null, 'go to the entry of that row', { type: 'open', number: 1 }),
  key('list', 'space pagedown C-f', null, 'down a page', { type: 'scroll-pages', pages: 1 }),
  key('list', 'pageup C-b', null, 'up a page', { type: 'scroll-pages', pages: -1 }),
  key('list', 'C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
  key('list', 'C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
  key('list', 'backspace escape b', 'close', 'close the list', { type: 'close' }),
  key('list', 'q', 'quit', 'leave the walk', { type: 'leave' }),

  ...STANCE_KEYS,

  key('typing', 'return', 'go', 'do it', { type: 'enter' }),
  key(
    'typing',
    'tab',
    'complete',
    'complete the id',
    { type: 'complete' },
    (_, state) => state.typing?.purpose === 'goto',
  ),
  key('typing', 'backspace', 'erase', 'erase a letter; on an empty line: close it', {
    type: 'erase',
    what: 'letter',
  }),
  key('typing', 'C-w M-backspace', null, 'erase a word', { type: 'erase', what: 'word' }),
  key('typing', 'C-u', null, 'erase the line', { type: 'erase', what: 'line' }),
  key('typing', 'escape', 'cancel', 'close the line', { type: 'close' }),
];
