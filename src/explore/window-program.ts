import type { Painted, Size } from './painted.js';

/** Something that runs in the whole window: a state, what it looks like, and what a key makes of it. */
export interface WindowProgram<State, Frame extends Painted> {
  readonly start: State;
  frame(state: State, size: Size): Frame;
  /** The state after a key, by name and by what it types. `frame` tells what would be on the screen. */
  press(state: State, name: string, typed: string | null, frame: () => Frame): State;
  /** Whether what is typed goes into a line of text. */
  isWriting(state: State): boolean;
  /** The state after a text, typed or pasted, went into that line. */
  write(state: State, text: string): State;
  /** The state with a sentence for who types, until the next key. */
  say(state: State, sentence: string): State;
  isOver(state: State): boolean;
  /** What happens by itself after a while, unless the state is about something else by then; null for nothing. */
  alarm?(state: State): Alarm<State> | null;
}

interface Alarm<State> {
  /** What the state is about: while this stays the same, the alarm goes on. */
  readonly about: unknown;
  readonly afterMs: number;
  readonly ring: (state: State) => State;
}
