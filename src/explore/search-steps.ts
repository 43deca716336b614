import type { Statement } from '../map/model.js';
import { search } from '../query/search.js';
import { termsOfLine } from '../query/search-terms.js';
import { listOr } from '../words/lists.js';
import { clip } from '../words/text.js';
import { moveTo } from './move-to.js';
import { metInWalk } from './revealed.js';
import { type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';
import { walkStepAfter, walkStepBefore } from './walk-steps.js';

/** More words than these no step has, and each of them would be looked for in the whole text. */
const MAX_SEARCH_WORDS = 50;

/** Searches the steps, and goes to the first one after here that has the words. */
export function searchSteps(walk: Walk, state: State, text: string): State {
  if (text.split(/\s+/).length > MAX_SEARCH_WORDS)
    return stateSaying(state, `A search can have at most ${MAX_SEARCH_WORDS} words.`);
  const { statements, wanted, instead, apart } = search(
    walk.steps.filter(metInWalk(walk, state)),
    termsOfLine(text),
  );
  const phrases = apart.map(
    (phrase) => `No card contains the phrase "${clip(phrase)}": these contain its words.`,
  );
  const near = [...instead].map(([word, near]) =>
    near.length === 0
      ? `Nothing contains "${clip(word)}" or a similar word.`
      : `Nothing contains "${clip(word)}". This entry contains ${listOr(near)}.`,
  );
  const replaced = statements.length === 0 ? near : [...phrases, ...near];
  if (statements.length === 0 && walk.hide)
    return stateSaying(state, `No revealed entry contains all the words "${clip(text)}".`);
  if (statements.length === 0)
    return stateSaying(state, replaced.join(' ') || `No card contains all the words "${clip(text)}".`);
  const words = wanted.flat();
  const echo = instead.size === 0 ? text : words.join(' ');
  const found = moveToSearchHit(walk, { ...state, search: { echo, words, hits: new Set(statements) } }, 1);
  return replaced.length === 0 ? found : stateSaying(found, replaced.join(' '));
}

/** To the next or previous hit, around the ends. */
export function moveToSearchHit(walk: Walk, state: State, by: 1 | -1): State {
  if (state.search === null) return stateSaying(state, 'There is no search. Press / to search.');
  const { hits } = state.search;
  const isHit = (statement: Statement) => hits.has(statement);
  const near = (by === 1 ? walkStepAfter : walkStepBefore)(walk, state.at, isHit);
  if (near !== undefined) return moveTo(state, near);
  const around = by === 1 ? walk.steps.find(isHit)! : walk.steps.findLast(isHit)!;
  const moved = moveTo(state, around);
  if (around === state.at) return stateSaying(moved, 'This is the only hit.');
  return stateSaying(
    moved,
    by === 1 ? 'Starting again from the first hit.' : 'Starting again from the last hit.',
  );
}

/** Without a search. */
export function clearSearch(state: State): State {
  return state.search === null ? state : { ...state, search: null, message: 'Search cleared.' };
}
