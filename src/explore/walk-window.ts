import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Ended } from './ending.js';
import { frameOf } from './frame.js';
import { actionForKey } from './key-actions.js';
import { reduce } from './reduce.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';
import { inWindow } from './window.js';

/** Walks in the whole window of a terminal until somebody leaves. `look` says how text is to look in so many columns. */
export async function walkInWindow(
  walk: Walk,
  start: State,
  keyboard: Keyboard,
  look: (columns: number) => Look,
): Promise<Ended<State>> {
  return inWindow(
    {
      start,
      frame: (state, size) => frameOf(walk, state, size, look(size.columns)),
      press(state, name, typed, frame) {
        const action = actionForKey(name, typed, walk, state);
        const isScroll = action.type === 'scroll-lines' || action.type === 'scroll-pages';
        return reduce(walk, state, action, isScroll ? frame().extent : undefined);
      },
      isWriting: ({ typing }) => typing !== null,
      write: (state, text) => reduce(walk, state, { type: 'write', text }),
      say: (state, sentence) => reduce(walk, state, { type: 'say', sentence }),
      isOver: ({ isOver }) => isOver,
    },
    keyboard,
  );
}
