import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Ended } from './ending.js';
import { frameOf } from './frame.js';
import { actionFor } from './keys.js';
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
        const action = actionFor(name, typed, walk, state);
        return reduce(walk, state, action, action.do === 'scroll' ? frame().extent : undefined);
      },
      isWriting: ({ input }) => input !== null,
      write: (state, text) => reduce(walk, state, { do: 'type', text }),
      say: (state, sentence) => reduce(walk, state, { do: 'say', sentence }),
      isOver: ({ left }) => left,
    },
    keyboard,
  );
}
