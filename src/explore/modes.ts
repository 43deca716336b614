import { overlayRows } from './overlay.js';
import type { State } from './state.js';

/** What can be in front of somebody, each with a title for its keys. The help on keys, where the titles stand, is a page itself. */
export const MODES = {
  card: 'On a card',
  text: 'On a page, such as the details or this help',
  list: 'In the tree and the list of marks',
  typing: 'While typing',
} as const;

export type Mode = keyof typeof MODES;

/** What is in front of somebody in a state. */
export function modeOf(state: State): Mode {
  if (state.typing !== null) return 'typing';
  if (state.overlay === null) return 'card';
  return overlayRows(state) === null ? 'text' : 'list';
}
