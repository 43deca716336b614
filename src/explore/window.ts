import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import { quickEscape } from '../terminal/keys.js';
import { type Keyboard, type Screen, screenOf } from '../terminal/screen.js';
import { type KeyPress, keyName } from './keys.js';

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
  /** The state after a key, by name and by what it types. `frame` is what was on the screen. */
  press(state: State, name: string, typed: string | null, frame: Frame): State;
  isOver(state: State): boolean;
  /** Hears of every new state, so that nothing is lost however it ends. */
  changed(state: State): void;
  /** After so many milliseconds, the state becomes another by itself; null for never. */
  alarm?(state: State): { readonly after: number; readonly state: State } | null;
}

/** Runs in the whole window of a terminal until it is over. The window is given back in every case. */
export async function inWindow<State, Frame extends Painted>(
  program: Program<State, Frame>,
  keyboard: Keyboard,
): Promise<Ending> {
  const screen = screenOf(keyboard.output);
  // The prompt gives keys, state and a clean end. What it would draw is not needed: the window is painted whole.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const input = quickEscape(keyboard.input);
  const context = { input, output, signal: keyboard.watchSignals() };
  screen.enter();
  try {
    await promptOf(program, keyboard, screen)({}, context);
    return 'left';
  } catch (error) {
    const { name } = error as Error;
    if (name === 'ExitPromptError') return 'interrupted';
    if (name === 'AbortPromptError') return 'ended';
    throw error;
  } finally {
    keyboard.input.unpipe().pause();
    screen.leave();
  }
}

const NOT_STOPPED = 'Ctrl-Z cannot stop a program here; it goes on.';

/** The lines with a note in the place of the last, if there is one. */
function noted(lines: readonly string[], note: string, { columns }: Size): readonly string[] {
  return note === '' ? lines : [...lines.slice(0, -1), note.slice(0, columns)];
}

function promptOf<State, Frame extends Painted>(
  program: Program<State, Frame>,
  keyboard: Keyboard,
  screen: Screen,
) {
  // There a Ctrl-Z is a key like any other, and nothing is tried.
  let cannotStop = process.platform === 'win32';
  return createPrompt<null, object>((_, done) => {
    // In a box of its own: a state may be of any type, and the hook would call a function.
    const [{ state }, setState] = useState({ state: program.start });
    const [size, setSize] = useState(screen.size());
    // Said once, in the last line, until the next key.
    const [note, setNote] = useState('');
    const frame = program.frame(state, size);
    const go = (next: State) => {
      program.changed(next);
      setState({ state: next });
      if (program.isOver(next)) done(null);
    };
    useEffect(() => screen.onResize(() => setSize(screen.size())), []);
    useEffect(() => screen.paint(noted(frame.lines, note, size), frame.cursor), [state, size, note]);
    useEffect(() => {
      const alarm = program.alarm?.(state) ?? null;
      if (alarm === null) return;
      const timer = setTimeout(() => go(alarm.state), alarm.after);
      return () => clearTimeout(timer);
    }, [state]);
    useEffect((line) => {
      // Ctrl-D and a terminal that is gone close the line, and nothing else would end the prompt.
      line.on('close', () => done(null));
      line.on('SIGTSTP', () => {
        screen.leave();
        const resumed = () => {
          screen.enter();
          setSize(screen.size());
        };
        cannotStop = !keyboard.suspend(resumed);
        if (cannotStop) resumed();
      });
    }, []);
    useKeypress((press, line) => {
      line.clearLine(0);
      const { name, typed } = keyName(press as KeyPress);
      setNote(cannotStop && name === 'C-z' ? NOT_STOPPED : '');
      go(program.press(state, name, typed, frame));
    });
    return ' ';
  });
}
