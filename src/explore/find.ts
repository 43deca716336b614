import type { Statement } from '../map/model.js';
import { search } from '../query/search.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import { moveTo, type State, say } from './state.js';
import { stepAfter, stepBefore, type Walk } from './walk.js';

/** More words than these no step has, and each of them would be looked for in the whole text. */
const MOST_WORDS = 50;

/** Searches the steps, and goes to the first one after here that has the words. */
export function find(walk: Walk, state: State, text: string): State {
  if (text.split(/\s+/).length > MOST_WORDS)
    return say(state, `A search takes ${MOST_WORDS} words: this has more.`);
  const { statements, words, instead } = search(walk.steps, [text]);
  const taken = [...instead].map(([word, near]) =>
    near.length === 0
      ? `Nothing has "${clip(word)}".`
      : `Nothing has "${clip(word)}": this has ${listOr(near)}.`,
  );
  if (statements.length === 0) return say(state, taken.join(' ') || `No step has all of "${clip(text)}".`);
  const found = toHit(walk, { ...state, found: { words, hits: new Set(statements) } }, 1);
  return taken.length === 0 ? found : say(found, taken.join(' '));
}

/** To the next or previous hit, around the ends. */
export function toHit(walk: Walk, state: State, by: 1 | -1): State {
  if (state.found === null) return say(state, 'No search is on. / searches.');
  const { hits } = state.found;
  const isHit = (statement: Statement) => hits.has(statement);
  const near = (by === 1 ? stepAfter : stepBefore)(walk, state.at, isHit);
  if (near !== undefined) return moveTo(state, near);
  const around = by === 1 ? walk.steps.find(isHit)! : walk.steps.findLast(isHit)!;
  if (around === state.at) return say(moveTo(state, around), 'This is the only one.');
  return say(moveTo(state, around), by === 1 ? 'From the beginning again.' : 'From the end again.');
}

/** To the entry with an id, or the only one whose id has what was typed, or the step of a number. */
export function goTo(walk: Walk, state: State, typedText: string): State {
  const { byId } = walk.view.map;
  const typedId = normal(typedText);
  const numbered = /^\d+$/.test(typedId) ? walk.steps[Number(typedId) - 1] : undefined;
  const like = idsLike(walk, typedId, 2);
  const meant = byId.get(typedId) ?? numbered ?? (like.length === 1 ? byId.get(like[0]!) : undefined);
  if (meant === state.at) return say(moveTo(state, meant), 'You are there already.');
  if (meant !== undefined) return moveTo(state, meant);
  if (like.length > 1) return say(state, `Several ids have "${typedId}" in them; : and Tab completes.`);
  const near = didYouMean(typedId, byId.keys());
  return say(state, `No entry has the id "${clip(typedId)}"${near === null ? '.' : `; ${near}`}`);
}

/** What is typed, completed as far as all ids that begin so agree. */
export function completed(walk: Walk, typed: string): string {
  const text = normal(typed);
  const like = idsLike(walk, text, Number.POSITIVE_INFINITY);
  const begin = like.filter((id) => id.startsWith(text));
  const [first, ...rest] = begin.length > 0 ? begin : like;
  if (first === undefined) return text;
  if (begin.length === 0) return rest.length === 0 ? first : text;
  let end = first.length;
  for (const id of rest) while (!id.startsWith(first.slice(0, end))) end -= 1;
  return first.slice(0, end);
}

/** The ids that a typed one can mean, those that begin with it first; at most `most`. */
export function idsLike(walk: Walk, typed: string, most: number): string[] {
  const text = normal(typed);
  const ids = walk.view.map.statements.map(({ id }) => id).filter((id) => id.includes(text));
  const begin = ids.filter((id) => id.startsWith(text));
  return [...begin, ...ids.filter((id) => !id.startsWith(text))].slice(0, most);
}
