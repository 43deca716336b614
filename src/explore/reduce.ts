import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isUnanswered } from '../map/statements.js';
import type { Stance } from '../query/stances.js';
import { treeBelow } from '../query/tree.js';
import { MAX_ENTRY_LINES } from '../render/step.js';
import { erased, MOST_LINE, withoutWord, written } from './field.js';
import { completed, find, goTo, toHit } from './find.js';
import { at, atTop, moveTo, type Page, rowsOf, type State, say } from './state.js';
import { isRevealed, revealedOf, stepAfter, stepBefore, type Walk } from './walk.js';

/** What somebody can do in a walk. */
export type Action =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'up' | 'back' | 'forward' }
  | { readonly do: 'counterpoint' | 'unanswered' | 'nextHit' | 'previousHit' | 'clear' }
  | { readonly do: 'enter' | 'close' | 'mark' | 'redraw' | 'leave' }
  | { readonly do: 'open'; readonly number: number }
  | { readonly do: 'choose'; readonly by: 1 | -1 }
  | { readonly do: 'scroll'; readonly lines?: number; readonly pages?: number }
  | { readonly do: 'page'; readonly page: Page['name'] }
  | { readonly do: 'stance'; readonly stance: Stance | null }
  | { readonly do: 'input'; readonly for: 'search' | 'goto' }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'erase'; readonly what: 'letter' | 'word' | 'line' }
  | { readonly do: 'say'; readonly sentence: string }
  | { readonly do: 'complete' }
  | { readonly do: 'unknown'; readonly key: string };

/** How much of a card or page fits on the screen, and how far it can be scrolled, in lines. */
export interface Extent {
  readonly height: number;
  readonly most: number;
}

const UNBOUNDED: Extent = { height: 20, most: Number.POSITIVE_INFINITY };

/**
 * The state after an action. Pure: the walk, the state and the extent of what is on the screen go in, a new
 * state comes out. Costs at most one pass over the steps.
 */
export function reduce(walk: Walk, before: State, action: Action, extent: Extent = UNBOUNDED): State {
  const state: State = { ...before, message: null };
  switch (action.do) {
    case 'next':
      return next(walk, state);
    case 'previous':
      return previous(walk, state);
    case 'first':
      return moveTo(state, walk.steps[0]!);
    case 'last':
      return moveTo(state, walk.steps.at(-1)!);
    case 'up':
      return up(walk, state);
    case 'back':
      return back(state);
    case 'forward':
      return forward(state);
    case 'counterpoint':
      return nextSuch(
        walk,
        state,
        ({ kind }) => kind === 'counterpoint',
        'No counterpoint comes after this one.',
      );
    case 'unanswered':
      return nextSuch(
        walk,
        state,
        (one) => isUnanswered(one, walk.view.answers),
        'No unanswered counterpoint comes after this one.',
      );
    case 'nextHit':
      return toHit(walk, state, 1);
    case 'previousHit':
      return toHit(walk, state, -1);
    case 'clear':
      return clear(state);
    case 'enter':
      return enter(walk, state);
    case 'close':
      return close(state);
    case 'mark':
      return mark(state);
    case 'redraw':
      return state;
    case 'leave':
      return { ...state, left: true };
    case 'open':
      return state.page === null ? open(walk, state, action.number) : pick(state, action.number - 1);
    case 'choose':
      return choose(walk, state, action.by);
    case 'scroll':
      return scroll(state, action.lines ?? linesOf(action.pages ?? 0, extent), extent);
    case 'page':
      return turnTo(walk, state, action.page);
    case 'stance':
      return takeStance(state, action.stance);
    case 'input':
      return { ...state, page: null, input: { for: action.for, text: '' } };
    case 'type':
      return type(state, action.text);
    case 'erase':
      if (state.input?.text === '') return { ...state, input: null };
      return typed(state, ERASED[action.what]);
    case 'say':
      return say(state, action.sentence);
    case 'complete':
      return state.input?.for === 'goto' ? typed(state, (text) => completed(walk, text)) : state;
    case 'unknown':
      return say(state, `${action.key} does nothing here. ? shows the keys.`);
  }
}

function next(walk: Walk, state: State): State {
  const following = stepAfter(walk, state.at, () => true);
  return following === undefined ? turnTo(walk, state, 'summary') : moveTo(state, following);
}

function previous(walk: Walk, state: State): State {
  const before = stepBefore(walk, state.at, () => true);
  return before === undefined ? say(atTop(state), 'This is where the walk begins.') : moveTo(state, before);
}

function up(walk: Walk, state: State): State {
  const { map, structure } = walk.view;
  if (state.at === map.thesis) return say(state, 'This is the thesis: nothing is above it.');
  const given = state.at.gives[0];
  const above = structure.parent[state.at.index] ?? (given === undefined ? null : nodeAnchor(given.target));
  return above === null ? say(state, 'It bears on nothing.') : moveTo(state, above);
}

function back(state: State): State {
  const last = state.past.at(-1);
  if (last === undefined) return say(state, 'This is where you began.');
  return { ...at(state, last), past: state.past.slice(0, -1), future: [...state.future, state.at] };
}

function forward(state: State): State {
  const last = state.future.at(-1);
  if (last === undefined) return say(state, 'There is nothing to go forward to.');
  return { ...at(state, last), past: [...state.past, state.at], future: state.future.slice(0, -1) };
}

/** To the next step of a sort, in the walk's order. */
function nextSuch(walk: Walk, state: State, is: (statement: Statement) => boolean, otherwise: string): State {
  const following = stepAfter(walk, state.at, is);
  return following === undefined ? say(state, otherwise) : moveTo(state, following);
}

function open(walk: Walk, state: State, number: number): State {
  const children = walk
    .bearings(state.at)
    .flatMap((bearing, i) => (bearing.answers === null ? { statement: bearing.statement, place: i } : []));
  const child = children[number - 1];
  if (child === undefined) {
    const count = children.length;
    return say(
      state,
      count === 0
        ? 'Nothing bears on this one.'
        : `There is no number ${number}: there ${count === 1 ? 'is' : 'are'} ${count}.`,
    );
  }
  if (child.place >= revealedOf(walk, state, state.at))
    return say(state, 'It is not revealed yet: press Enter.');
  return moveTo(state, child.statement);
}

/** Moves the choice among what bears on the statement, around its ends; in a list, from row to row. */
function choose(walk: Walk, state: State, by: 1 | -1): State {
  const rows = rowsOf(state);
  if (rows !== null) return { ...state, row: Math.max(0, Math.min(rows.length - 1, state.row + by)) };
  const count = Math.min(revealedOf(walk, state, state.at), MAX_ENTRY_LINES);
  if (count === 0) return say(state, 'There is nothing to choose here.');
  const from = state.chosen ?? (by === 1 ? -1 : count);
  return { ...state, chosen: (from + by + count) % count };
}

/** What Enter does: the search or jump that was typed, the row or line that is chosen, what is hidden, the next step. */
function enter(walk: Walk, state: State): State {
  if (state.input !== null) return take(walk, { ...state, input: null }, state.input);
  if (state.page !== null) return rowsOf(state) === null ? close(state) : pick(state, state.row);
  if (state.chosen !== null) return moveTo(state, walk.bearings(state.at)[state.chosen]!.statement);
  if (isRevealed(walk, state, state.at)) return next(walk, state);
  // What is revealed is at the end of the card: it comes into sight.
  return {
    ...state,
    scroll: Number.MAX_SAFE_INTEGER,
    revealed: new Map(state.revealed).set(state.at, (state.revealed.get(state.at) ?? 0) + 1),
  };
}

function pick(state: State, row: number): State {
  const rows = rowsOf(state);
  if (rows === null) return state;
  const picked = rows[row];
  return picked === undefined ? say(state, `There is no row ${row + 1}.`) : moveTo(state, picked.statement);
}

function close(state: State): State {
  if (state.input !== null) return { ...state, input: null };
  if (state.page !== null) return { ...state, page: null, scroll: 0, row: 0 };
  return state;
}

/** So many pages, or parts of one, in lines. */
function linesOf(pages: number, { height }: Extent): number {
  return Math.sign(pages) * Math.max(1, Math.floor(Math.abs(pages) * (height - 1)));
}

function scroll(state: State, lines: number, { most }: Extent): State {
  const rows = rowsOf(state);
  if (rows !== null) return { ...state, row: Math.max(0, Math.min(rows.length - 1, state.row + lines)) };
  // From where the screen really is: a choice can have scrolled it, a resize shortened what there is to scroll.
  const to = Math.max(0, Math.min(most, Math.min(state.scroll, most) + lines));
  return { ...state, chosen: null, scroll: to };
}

function turnTo(walk: Walk, state: State, name: Page['name']): State {
  if (state.page?.name === name) return close(state);
  // They would tell of other entries what is still to be thought about.
  if (walk.hide && (name === 'tree' || name === 'details'))
    return say(state, 'Not while things are hidden (--hide).');
  const turned = { ...state, chosen: null, scroll: 0, row: 0 };
  if (name !== 'tree') return { ...turned, page: { name } };
  const rows = treeAround(walk, state.at);
  const row = rows.findIndex(({ statement }) => statement === state.at);
  return { ...turned, page: { name, rows }, row };
}

/** The tree from the thesis down to a statement and what bears on it; everything else is closed. */
function treeAround({ view }: Walk, statement: Statement) {
  const { parent } = view.structure;
  const opened = new Set([statement]);
  let root = statement;
  for (let above = parent[root.index]; above != null; above = parent[root.index]) {
    root = above;
    opened.add(root);
  }
  return treeBelow(root, { opens: (one) => opened.has(one) });
}

function mark(state: State): State {
  const marked = state.marks.includes(state.at);
  const marks = marked ? state.marks.filter((one) => one !== state.at) : [...state.marks, state.at];
  return { ...state, marks, message: marked ? 'No longer marked.' : "Marked. ' lists the marks." };
}

function takeStance(state: State, stance: Stance | null): State {
  const stances = new Map(state.stances);
  if (stance === null) stances.delete(state.at);
  else stances.set(state.at, stance);
  const message = { agree: 'You agree.', doubt: 'You doubt it.', none: 'You take no stance on it.' }[
    stance ?? 'none'
  ];
  return { ...state, stances, message };
}

/** Does what was typed for. */
function take(walk: Walk, state: State, input: NonNullable<State['input']>): State {
  const text = input.text.trim();
  if (input.for === 'search') return text === '' ? clear(state) : find(walk, state, text);
  return text === '' ? state : goTo(walk, state, text);
}

function clear(state: State): State {
  return { ...state, found: null, message: state.found === null ? null : 'The search is cleared.' };
}

/** Writes into the line, and says so where not all of it was taken. */
function type(state: State, more: string): State {
  if (state.input === null) return state;
  const { text, note } = written(state.input.text, more, MOST_LINE);
  return { ...state, input: { ...state.input, text }, message: note };
}

const ERASED = { letter: erased, word: withoutWord, line: () => '' } as const;

function typed(state: State, change: (text: string) => string): State {
  return state.input === null
    ? state
    : { ...state, input: { ...state.input, text: change(state.input.text) } };
}
