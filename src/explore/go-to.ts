import type { Statement } from '../map/model.js';
import { didYouMean } from '../words/did-you-mean.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import { moveTo } from './move-to.js';
import { type State, stateSaying } from './state.js';
import { idsLike } from './typed-id.js';
import type { Walk } from './walk.js';

/** Goes to the entry with an id, or the step with a number, or else the only entry whose id contains what was typed. */
export function goToEntry(walk: Walk, state: State, typed: string): State {
  const text = normal(typed);
  // Two are enough to know that it is not the only one.
  const like = idsLike(walk, text, 2);
  const entry = entryNamed(walk, text, like);
  if (entry === state.at) return stateSaying(moveTo(state, entry), 'You are already there.');
  if (entry !== undefined) return moveTo(state, entry);
  if (like.length > 1)
    return stateSaying(state, `Several ids contain "${text}". Press : and Tab to complete one.`);
  const near = didYouMean(text, walk.view.map.byId.keys());
  return stateSaying(state, `No entry has the id "${clip(text)}"${near === null ? '.' : `; ${near}`}`);
}

function entryNamed(walk: Walk, text: string, like: readonly string[]): Statement | undefined {
  const { byId } = walk.view.map;
  const numbered = /^\d+$/.test(text) ? walk.steps[Number(text) - 1] : undefined;
  return byId.get(text) ?? numbered ?? (like.length === 1 ? byId.get(like[0]!) : undefined);
}
