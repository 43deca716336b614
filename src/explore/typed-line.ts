import { goToEntry } from './go-to.js';
import { lineWith, lineWithoutLetter, lineWithoutWord, MAX_LINE_LENGTH } from './line-edits.js';
import { clearSearch, searchSteps } from './search-steps.js';
import { giveReason } from './stance-dialogue.js';
import type { State, TypedLine } from './state.js';
import { completeId } from './typed-id.js';
import type { Walk } from './walk.js';

/** Begins a line to type in. */
export function beginLine(state: State, purpose: TypedLine['purpose']): State {
  return { ...state, overlay: null, typing: { purpose, text: '' } };
}

/** Writes into the line, and says so where not all of it was taken. */
export function writeInLine(state: State, more: string): State {
  if (state.typing === null) return state;
  const { text, note } = lineWith(state.typing.text, more, MAX_LINE_LENGTH);
  return { ...state, typing: { ...state.typing, text }, message: note };
}

const WITHOUT = { letter: lineWithoutLetter, word: lineWithoutWord, line: () => '' } as const;

/** What can be erased of a line at once. */
export type ErasedPart = keyof typeof WITHOUT;

/** Erases the end of the line, or all of it; an empty line is left. */
export function eraseInLine(state: State, what: ErasedPart): State {
  if (state.typing === null) return state;
  const { purpose, text } = state.typing;
  return { ...state, typing: text === '' ? null : { purpose, text: WITHOUT[what](text) } };
}

/** Completes an id in the line. */
export function completeLine(walk: Walk, state: State): State {
  if (state.typing?.purpose !== 'goto') return state;
  return { ...state, typing: { ...state.typing, text: completeId(walk, state.typing.text) } };
}

/** Does what the line was typed for. */
export function enterLine(walk: Walk, before: State, { purpose, text: typed }: TypedLine): State {
  const state = { ...before, typing: null };
  const text = typed.trim();
  if (purpose === 'reason') return text === '' ? state : giveReason(state, { words: text });
  if (purpose === 'search') return text === '' ? clearSearch(state) : searchSteps(walk, state, text);
  return text === '' ? state : goToEntry(walk, state, text);
}
