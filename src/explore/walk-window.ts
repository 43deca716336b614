import type { Look } from '../render/look.js';
import type { MouseEvent } from '../terminal/key-names.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Action } from './action.js';
import type { Ended } from './ending.js';
import { type Frame, frameOf } from './frame.js';
import { actionForKey } from './key-actions.js';
import { askedToReread, errandOf, type Outside, type Walking } from './outside.js';
import { reduce } from './reduce.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';
import { inWindow } from './window.js';

/** What a walk in a window needs beside the terminal. */
interface WalkWindow {
  /** How text is to look in so many columns. */
  readonly look: (columns: number) => Look;
  /** Whether the wheel and clicks are for the walk; else the terminal keeps them. */
  readonly mouse: boolean;
  readonly outside: Outside;
  /** Hears of each new state that the window shows. */
  readonly changed: (walking: Walking) => void;
}

/** So long a number that opens something waits for more digits, or for the key that it belongs to. */
const NUMBER_WAITS_MS = 700;
/** A notch of the wheel scrolls so many lines. */
const WHEEL_LINES = 3;

/** Walks in the whole window of a terminal until somebody leaves. */
export async function walkInWindow(
  walk: Walk,
  start: State,
  keyboard: Keyboard,
  { look, mouse, outside, changed }: WalkWindow,
): Promise<Ended<Walking>> {
  return inWindow<Walking, Frame>(
    {
      start: { walk, state: start },
      frame: ({ walk, state }, size) => frameOf(walk, state, size, look(size.columns)),
      press: ({ walk, state }, name, typed, frame) =>
        after({ walk, state }, actionForKey(name, typed, walk, state), frame),
      point: mouse
        ? (walking, event, frame) => after(walking, mouseAction(walking, event, frame), frame)
        : null,
      isWriting: ({ state }) => state.typing !== null,
      write: (walking, text) => after(walking, { type: 'write', text }),
      say: (walking, sentence) => after(walking, { type: 'say', sentence }),
      isOver: ({ state }) => state.isOver,
      interrupted: (walking) => (walking.state.typing === null ? null : after(walking, { type: 'close' })),
      alarm: (walking) =>
        opensByItself(walking)
          ? {
              about: walking.state.pending,
              afterMs: NUMBER_WAITS_MS,
              ring: (then) => after(then, { type: 'enter' }),
            }
          : null,
      errand: (walking) => errandOf(walking, outside),
      changed,
      watch: (change) => outside.watch(() => change(askedToReread)),
    },
    keyboard,
  );
}

/** The actions that depend on what is on the screen: to find that out costs as much as to paint it. */
const ASKS_THE_SCREEN: readonly Action['type'][] = [
  'enter',
  'find',
  'jump',
  'read-on',
  'scroll-lines',
  'scroll-pages',
];

function after({ walk, state }: Walking, action: Action, frame?: () => Frame): Walking {
  const extent = ASKS_THE_SCREEN.includes(action.type) ? frame?.().extent : undefined;
  return { walk, state: reduce(walk, state, action, extent) };
}

/** Whether a number was typed that opens a line of the card. */
function opensByItself({ state }: Walking): boolean {
  return state.pending !== '' && state.chosen !== null && state.typing === null;
}

/** What the mouse does: the wheel scrolls, and never goes to another card; a click opens what it points at. */
function mouseAction({ state }: Walking, { does, row, column }: MouseEvent, frame: () => Frame): Action {
  if (does === 'click') {
    const { clicks, listClicks, listColumns } = frame();
    return (column < listColumns ? listClicks : clicks)[row] ?? { type: 'redraw' };
  }
  const by = does === 'wheel-up' ? -1 : 1;
  return state.typing?.purpose === 'goto'
    ? { type: 'pick', by }
    : { type: 'scroll-lines', lines: by * WHEEL_LINES };
}
