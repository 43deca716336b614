import type { Typed } from '../terminal/key-names.js';
import { inTimeSlices } from '../terminal/time-slices.js';
import type { Ended, Ending } from './ending.js';
import type { Painted } from './painted.js';
import { typedQueue } from './typed-queue.js';
import type { Errand, WindowProgram } from './window-program.js';

/** What a player needs of the window that it plays in. */
interface Stage<State, Frame extends Painted> {
  /** What the window would show of a state. */
  frame(state: State): Frame;
  /** Called with the newest state after each slice of keys, and whether much is pouring in. */
  show(state: State, isPouring: boolean): void;
  /** Stops the program as Ctrl-Z does; false where a system has no such thing. */
  suspend(): boolean;
  /** Does something outside the window, and says in the state what went wrong there. */
  run(errand: Errand<State>, asked: State): Promise<State>;
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
const MAX_TYPED_IN_A_TURN = 100;

/** A paste outside a line of text is never taken for keys. */
const NO_PASTE = 'You cannot paste here.';
/** Windows has no such stop. */
const NO_STOP = 'Ctrl-Z does not work on this system.';

/** So long Ctrl-C waits for the keys before it. */
const CTRL_C_WAITS_MS = 250;

/**
 * Plays what is typed, in its order, in slices between which signals are heard. Text that goes into a line, and a
 * paste, is one piece. Linear in what is typed, beside what the keys themselves cost.
 */
export function playerOf<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  stage: Stage<State, Frame>,
): Player<State> {
  const queue = typedQueue();
  let state = program.start;
  let isOver = false;
  /** Whether much came since the window was shown last. */
  let isPouredIn = false;
  let ctrlC: NodeJS.Timeout | undefined;
  /** Whether something is being done outside, and keys wait. */
  let isAway = false;

  const stop = () => {
    isOver = true;
    clearTimeout(ctrlC);
    turns.stop();
  };
  const end = (ending: Ending) => {
    if (isOver) return;
    stop();
    stage.over({ ending, state });
  };
  const interrupt = () => {
    // Together with other keys it is to stop them, or they would be played where the line was left.
    const after = queue.isInFlood() ? null : (program.interrupted?.(state) ?? null);
    if (after === null) return end('by-ctrl-c');
    state = after;
    clearTimeout(ctrlC);
    ctrlC = undefined;
  };
  const press = (name: string, typed: string | null) => {
    if (name === 'C-c') interrupt();
    else if (name !== 'C-z') {
      // Few keys ask what is on the screen, and to find out costs as much as to paint it.
      state = program.press(state, name, typed, () => stage.frame(state));
    } else if (!stage.suspend()) state = program.say(state, NO_STOP);
  };
  const play = (typed: Typed, isWriting: boolean) => {
    if ('key' in typed) press(typed.key, null);
    else if ('mouse' in typed) state = program.point?.(state, typed.mouse, () => stage.frame(state)) ?? state;
    else if (isWriting) state = program.write(state, 'text' in typed ? typed.text : typed.paste);
    else if ('text' in typed) press(typed.text === ' ' ? 'space' : typed.text, typed.text);
    else state = program.say(state, NO_PASTE);
  };
  const doWhatIsAsked = () => {
    const errand = isOver ? null : (program.errand?.(state) ?? null);
    if (errand === null) return;
    isAway = true;
    void stage.run(errand, state).then((after) => {
      isAway = false;
      if (isOver) return;
      state = after;
      turns.wake();
    });
  };
  const turns = inTimeSlices({
    work() {
      if (isAway) return false;
      const isWriting = program.isWriting(state);
      const typed = queue.take(isWriting);
      if (typed === null) return false;
      play(typed, isWriting);
      if (program.isOver(state)) end('by-user');
      doWhatIsAsked();
      return !isOver && !isAway && !queue.isPlayed();
    },
    afterSlice() {
      if (isOver) return;
      const isBehind = !queue.isPlayed();
      if (!isBehind) queue.forget();
      stage.show(state, isBehind || isPouredIn);
      isPouredIn = false;
    },
    isPouring() {
      const isMuch = queue.countAdded() > MAX_TYPED_IN_A_TURN;
      isPouredIn ||= isMuch;
      return isMuch;
    },
  });

  return {
    take(typed) {
      if (isOver) return;
      queue.add(typed);
      if (typed.some((piece) => 'key' in piece && piece.key === 'C-c'))
        ctrlC ??= setTimeout(() => end('by-ctrl-c'), CTRL_C_WAITS_MS);
      turns.wake();
    },
    change(to) {
      state = to(state);
      if (program.isOver(state)) return end('by-user');
      stage.show(state, false);
      if (!isAway) doWhatIsAsked();
    },
    end,
    isInFlood: queue.isInFlood,
    stop,
  };
}
