import { type Key, key } from './key.js';
import { canMoveToCounterpoint, canMoveToUnanswered } from './moves.js';
import { isRevealed, revealedBearings } from './revealed.js';

/** The keys of a walk on a card. A footer needs another order than the help: what matters now is first there, here what a newcomer needs. */

const searching: Key['worksNow'] = (_, state) => state.search !== null;
const hidden: Key['worksNow'] = (walk, state) => !isRevealed(walk, state, state.at);
const nothingHidden: Key['worksNow'] = (walk) => !walk.hide;
const notFirst: Key['worksNow'] = (walk, state) => walk.stepsBefore[state.at.index]! > 0;

/** What can be done for a moment only. */
const MOMENTARY: readonly Key[] = [
  key(
    'card',
    'return',
    'reveal',
    'with --hide: show the next hidden line',
    { type: 'enter' },
    (walk, state) => state.chosen === null && state.pending === '' && hidden(walk, state),
  ),
  key(
    'card',
    'return',
    'open',
    'open the chosen line; without one, as Space',
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
  key(
    'card',
    'escape',
    'clear',
    'take back a number or a choice; then clear the search',
    { type: 'clear' },
    (_, state) => state.search !== null || state.chosen !== null,
  ),
];

/** What is enough for a walk, beside help and the way out. */
const FIRST: readonly Key[] = [
  key(
    'card',
    'n right l',
    'next',
    'the next card',
    { type: 'move', to: 'next' },
    (_, state) => state.search === null,
  ),
  key('card', 'right l', 'next', '', { type: 'move', to: 'next' }, searching),
  key('card', 'space', null, 'a page further down a long card; at its end, the next card', {
    type: 'read-on',
    by: 1,
    unit: 'page',
  }),
  key('card', 'down j C-e C-n', null, 'a line further down; at the end, the next card', {
    type: 'read-on',
    by: 1,
    unit: 'line',
  }),
  key('card', 'p left h', 'previous', 'the previous card', { type: 'move', to: 'previous' }, notFirst),
  key('card', 'up k C-y C-p', null, 'a line further up; at the top, the previous card', {
    type: 'read-on',
    by: -1,
    unit: 'line',
  }),
  key(
    'card',
    '1-9',
    'open',
    'open the entry with this number; Enter opens it at once',
    { type: 'open', number: 1 },
    (walk, state) => revealedBearings(walk, state, state.at) > 0,
  ),
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
    'b backspace C-o M-left',
    'back',
    'back to the card where you were before',
    { type: 'move', to: 'back' },
    (_, state) => state.past.length > 0,
  ),
  key('card', '+ =', 'agree', 'agree: treat this entry as standing', { type: 'stance', stance: 'agree' }),
  key('card', '-', 'doubt', 'doubt: treat this entry as falling', { type: 'stance', stance: 'doubt' }),
  key('card', 'e', 'end', 'the end: what you saw, and what follows from your stances', {
    type: 'overlay',
    name: 'summary',
  }),
];

const FURTHER: readonly Key[] = [
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
    'f M-right',
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
  key('card', '0', 'undo', 'undo + or -', { type: 'stance', stance: null }, (_, state) =>
    state.stances.has(state.at),
  ),
  key('card', 'a', null, 'switch the questions after + and - off or on', { type: 'toggle-questions' }),
  key(
    'card',
    ':',
    'go to',
    'go to an id, a place of the text (9.3) or the card with a number; :q leaves, or closes a page; :help is this list',
    { type: 'begin-line', purpose: 'goto' },
  ),
  key('card', 'm', 'mark', 'mark this entry, or remove the mark', { type: 'mark' }),
  key(
    'card',
    "'",
    'marks',
    'list the marked entries',
    { type: 'overlay', name: 'marks' },
    (_, state) => state.marks.length > 0,
  ),
  key('card', 'g home <', null, 'the first card', { type: 'jump', to: 'first' }),
  key('card', 'G end >', null, 'the last card; with a number, the card with that number', {
    type: 'jump',
    to: 'last',
  }),
  key('card', '%', null, 'with a number: that part of the way through all cards', {
    type: 'jump',
    to: 'percent',
  }),
  key('card', 'pagedown C-f', null, 'scroll down a long card', { type: 'scroll-pages', pages: 1 }),
  key('card', 'pageup C-b', null, 'scroll up', { type: 'scroll-pages', pages: -1 }),
  key('card', 'C-d', null, 'half a page down', { type: 'scroll-pages', pages: 0.5 }),
  key('card', 'C-u', null, 'half a page up', { type: 'scroll-pages', pages: -0.5 }),
  key('card', 'o', 'open source', 'open the address of the source in the browser', { type: 'browse' }),
  key('card', 'v', 'edit', 'open the claims file in your editor ($VISUAL or $EDITOR), at this entry', {
    type: 'edit-file',
  }),
  key('card', 'r R f5', null, 'read the claims file again; a changed file is read by itself', {
    type: 'reload',
    unasked: false,
  }),
  key('card', 'y', null, 'copy the id', { type: 'copy', what: 'id' }),
  key('card', 'Y', null, 'copy the text', { type: 'copy', what: 'text' }),
  key('card', 'w C-l', null, 'draw the window again; with --plain, read the card again', {
    type: 'redraw',
  }),
  key('card', 'C-z', null, 'pause the walk; "fg" brings it back', {
    type: 'unknown-key',
    key: 'Ctrl-Z',
  }),
  key('card', 'Q ZZ ZQ', null, 'leave the walk, from a page, too', { type: 'leave' }),
];

const HELP_AND_WAY_OUT: readonly Key[] = [
  key('card', '? f1', 'keys', 'this list of keys', { type: 'overlay', name: 'keys' }),
  key('card', 'q', 'quit', 'leave the walk', { type: 'leave' }),
];

export const CARD_KEYS: readonly Key[] = [...MOMENTARY, ...FIRST, ...FURTHER, ...HELP_AND_WAY_OUT];

/** The same keys as a newcomer reads of them. */
export const CARD_KEYS_IN_HELP: readonly Key[] = [...FIRST, ...HELP_AND_WAY_OUT, ...FURTHER, ...MOMENTARY];
