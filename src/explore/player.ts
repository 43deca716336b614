import type { Typed } from '../terminal/key-names.js';
import { inTurns } from '../terminal/turns.js';
import type { Ended, Ending } from './ending.js';
import type { Painted } from './painted.js';
import type { WindowProgram } from './window-program.js';

/** What a player needs of the window that it plays in. */
interface Stage<State, Frame extends Painted> {
  /** What the window would show of a state. */
  frame(state: State): Frame;
  /** Called with the newest state after each slice of keys, and whether much is pouring in. */
  show(state: State, isPouring: boolean): void;
  /** Stops the program as Ctrl-Z does; false where a system has no such thing. */
  suspend(): boolean;
  over(ended: Ended<State>): void;
}

/** Somebody's keys, played one after the other. */
export interface Player<State> {
  take(typed: readonly Typed[]): void;
  /** Changes the state by something that is no key. */
  change(to: (state: State) => State): void;
  /** Ends the program, whatever is still to be played. */
  end(ending: Ending): void;
  /** Whether the last key came in one piece with others, as a paste does where a terminal does not mark it. */
  isInFlood(): boolean;
  stop(): void;
}

/** Nobody types so many characters in one turn of the event loop. */
const POURING = 100;

/** A paste outside a line of text is never taken for keys. */
const NO_PASTE = 'Pasted text does nothing here.';
/** Windows has no such stop. */
const NO_STOP = 'Ctrl-Z cannot stop a program here; it goes on.';

/** So long Ctrl-C waits for the keys before it; milliseconds. */
const PATIENCE = 250;

/**
 * Plays what is typed, in its order, in slices between which signals are heard. Text that goes into a line, and a
 * paste, is one piece. Linear in what is typed, beside what the keys themselves cost.
 */
export function playerOf<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  stage: Stage<State, Frame>,
): Player<State> {
  let state = program.start;
  let isOver = false;
  let queue: Typed[] = [];
  /** What is played next: a place in the queue, and one in the text that stands there. */
  let head = 0;
  let at = 0;
  /** How many characters or keys came since that was asked last, and whether much did since the last slice. */
  let came = 0;
  let poured = false;
  let impatient: NodeJS.Timeout | undefined;

  const stop = () => {
    isOver = true;
    clearTimeout(impatient);
    turns.stop();
  };
  const end = (ending: Ending) => {
    if (isOver) return;
    stop();
    stage.over({ ending, state });
  };
  const press = (name: string, typed: string | null) => {
    if (name === 'C-c') return end('by-ctrl-c');
    if (name === 'C-z') {
      if (!stage.suspend()) state = program.say(state, NO_STOP);
      return;
    }
    // Few keys ask what is on the screen, and to find out costs as much as to paint it.
    state = program.press(state, name, typed, () => stage.frame(state));
  };
  /** Plays a text that stands in the queue: all that is left of it, or a character. */
  const type = (text: string) => {
    if (program.isWriting(state)) {
      state = program.write(state, text.slice(at));
      at = text.length;
    } else {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      press(char === ' ' ? 'space' : char, char);
      at += char.length;
    }
  };
  const step = (): boolean => {
    const typed = queue[head];
    if (typed === undefined) return false;
    if ('text' in typed) type(typed.text);
    else if ('key' in typed) press(typed.key, null);
    else if (program.isWriting(state)) state = program.write(state, typed.paste);
    else state = program.say(state, NO_PASTE);
    if (!('text' in typed) || at >= typed.text.length) {
      head += 1;
      at = 0;
    }
    if (program.isOver(state)) end('by-user');
    return !isOver && head < queue.length;
  };
  const isPouring = () => {
    const isMuch = came > POURING;
    poured ||= isMuch;
    came = 0;
    return isMuch;
  };
  const rest = () => {
    if (isOver) return;
    const isBehind = head < queue.length;
    if (!isBehind) {
      queue = [];
      head = 0;
    }
    stage.show(state, isBehind || poured);
    poured = false;
  };
  const turns = inTurns({ step, rest, isPouring });

  return {
    take(typed) {
      if (isOver) return;
      for (const one of typed) {
        queue.push(one);
        came += 'text' in one ? one.text.length : 1;
      }
      if (typed.some((one) => 'key' in one && one.key === 'C-c'))
        impatient ??= setTimeout(() => end('by-ctrl-c'), PATIENCE);
      turns.wake();
    },
    change(to) {
      state = to(state);
      if (program.isOver(state)) end('by-user');
      else stage.show(state, false);
    },
    end,
    isInFlood: () =>
      queue.length > 1 || (queue[0] !== undefined && 'text' in queue[0] && queue[0].text.length > 1),
    stop,
  };
}
