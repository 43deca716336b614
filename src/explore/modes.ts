import { overlayRows } from './overlay.js';
import { isStanceQuestion } from './stance-dialogue.js';
import type { State } from './state.js';

/** What can be in front of somebody, each with a title for its keys. The help on keys, where the titles stand, is a page itself. */
export const MODES = {
  card: 'On a card',
  text: 'On a page of text',
  list: 'In the tree and the marks',
  doubt: 'When you doubt',
  objection: 'When you agree',
  typing: 'While typing',
} as const;

export type Mode = keyof typeof MODES;

/** What is in front of somebody in a state. */
export function modeOf(state: State): Mode {
  if (state.typing !== null) return 'typing';
  if (state.overlay === null) return 'card';
  if (isStanceQuestion(state.overlay)) return state.overlay.name;
  return overlayRows(state) === null ? 'text' : 'list';
}
