import { Readable, Writable } from 'node:stream';
import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { type Keyboard, type Screen, screenOf } from '../terminal/screen.js';
import { painter } from '../terminal/turns.js';
import { listen, untilQuiet } from '../terminal/typing.js';
import { type Player, playerOf } from './player.js';

/** The size of a window, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** How something ended that had the window: by its own keys, by Ctrl-C, or by a signal. */
export type Ending = 'left' | 'interrupted' | 'ended';

/** What a window shows. */
export interface Painted {
  readonly lines: readonly string[];
  /** Where the cursor stands, 0-based; null where nothing is being typed. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

/** Something that runs in the whole window: a state, what it looks like, and what a key makes of it. */
export interface Program<State, Frame extends Painted> {
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
  /** Hears of new states, so that nothing is lost however it ends. */
  changed(state: State): void;
  /** What happens by itself after so many milliseconds, unless `for` becomes another; null for nothing. */
  alarm?(state: State): Alarm<State> | null;
}

interface Alarm<State> {
  readonly for: unknown;
  readonly after: number;
  readonly ring: (state: State) => State;
}

/** Runs in the whole window of a terminal until it is over. The window is given back in every case. */
export async function inWindow<State, Frame extends Painted>(
  program: Program<State, Frame>,
  keyboard: Keyboard,
): Promise<Ending> {
  const screen = screenOf(keyboard.output);
  // The prompt gives state, effects and a clean end; keys come from the terminal itself, and the window is painted whole.
  const input = new Readable({ read: () => {} });
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const ended = keyboard.watchSignals();
  // Begun in the background, a program is stopped here, before it touches the window.
  keyboard.setRaw(true);
  screen.enter();
  try {
    const { ending, isInFlood } = await promptOf(
      program,
      keyboard,
      screen,
    )({}, { input, output, signal: ended });
    // The rest of a paste must not reach the shell.
    if (isInFlood) await untilQuiet(keyboard.input, ended);
    return ending;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') return 'ended';
    throw error;
  } finally {
    keyboard.input.pause();
    screen.leave();
    keyboard.setRaw(false);
  }
}

interface Ended {
  readonly ending: Ending;
  readonly isInFlood: boolean;
}

function promptOf<State, Frame extends Painted>(
  program: Program<State, Frame>,
  keyboard: Keyboard,
  screen: Screen,
) {
  return createPrompt<Ended, object>((_, done) => {
    // In a box of its own: a state may be of any type, and the hook would call a function.
    const [{ state }, setShown] = useState({ state: program.start });
    const [size, setSize] = useState(screen.size());
    const player = useRef<Player<State>>();
    const frame = program.frame(state, size);
    const alarm = program.alarm?.(state) ?? null;
    const measure = () => setSize(screen.size());
    useEffect(() => screen.paint(frame.lines, frame.cursor), [state, size]);
    useEffect(() => {
      const paint = painter((newest: State) => setShown({ state: newest }));
      const playing = playerOf(program, {
        frame: (of) => program.frame(of, screen.size()),
        show: paint.show,
        suspend: () => suspended(keyboard, screen, measure),
        over: (ending) => done({ ending, isInFlood: playing.isInFlood() }),
      });
      player.current = playing;
      const ends = [
        paint.stop,
        playing.stop,
        listen(keyboard.input, playing.take),
        screen.onResize(measure),
        keyboard.onStop(() => suspended(keyboard, screen, measure)),
      ];
      return () => {
        for (const end of ends) end();
      };
    }, []);
    useEffect(() => {
      if (alarm === null) return;
      const timer = setTimeout(() => player.current?.change(alarm.ring), alarm.after);
      return () => clearTimeout(timer);
    }, [alarm?.for ?? null]);
    return ' ';
  });
}

/** Gives back the window and stops the program until it is continued; false where that cannot be done. */
function suspended(keyboard: Keyboard, screen: Screen, back: () => void): boolean {
  screen.leave();
  const resume = () => {
    screen.enter();
    back();
  };
  const stops = keyboard.suspend(resume);
  if (!stops) resume();
  return stops;
}
