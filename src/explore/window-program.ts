import type { MouseEvent } from '../terminal/key-names.js';
import type { Painted, Size } from './painted.js';

/** Something that runs in the whole window: a state, what it looks like, and what a key makes of it. */
export interface WindowProgram<State, Frame extends Painted> {
  readonly start: State;
  frame(state: State, size: Size): Frame;
  /** The state after a key, by name and by what it types. `frame` tells what would be on the screen. */
  press(state: State, name: string, typed: string | null, frame: () => Frame): State;
  /** The state after the wheel or a click; null where the terminal keeps its mouse to itself. */
  readonly point?: ((state: State, mouse: MouseEvent, frame: () => Frame) => State) | null;
  /** Whether what is typed goes into a line of text. */
  isWriting(state: State): boolean;
  /** The state after a text, typed or pasted, went into that line. */
  write(state: State, text: string): State;
  /** The state with a sentence for who types, until the next key. */
  say(state: State, sentence: string): State;
  isOver(state: State): boolean;
  /** The state after Ctrl-C, where that only leaves what is being typed; null where it ends the program. */
  interrupted?(state: State): State | null;
  /** What happens by itself after a while, unless the state is about something else by then; null for nothing. */
  alarm?(state: State): Alarm<State> | null;
  /** What the last key asks of the world outside, and the state after it; null for nothing. Keys wait until it is done. */
  errand?(state: State): Errand<State> | null;
  /** Hears of each new state that the window is to show. */
  changed?(state: State): void;
  /** Hears of changes outside, which change the state, until the returned function is called. */
  watch?(change: (to: (state: State) => State) => void): () => void;
}

interface Alarm<State> {
  /** What the state is about: while this stays the same, the alarm goes on. */
  readonly about: unknown;
  readonly afterMs: number;
  readonly ring: (state: State) => State;
}

/** What is done outside the window, and the state after it. */
export type Errand<State> = (terminal: ErrandTerminal) => Promise<State>;

/** What an errand has of the terminal. */
export interface ErrandTerminal {
  /** Writes what the terminal takes for a command, and shows nothing. */
  command(text: string): void;
  /** Gives the window to another program until it is done; a signal to end this one aborts it. */
  lend<T>(use: (ended: AbortSignal) => Promise<T>): Promise<T>;
}
