import { Writable } from 'node:stream';
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Look } from '../render/look.js';
import { quickEscape } from '../terminal/keys.js';
import { type Keyboard, type Screen, screenOf } from '../terminal/screen.js';
import { frameOf } from './frame.js';
import { actionFor, keyName } from './keys.js';
import { reduce } from './reduce.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** How a walk ended: by its own keys, by Ctrl-C, or by a signal. */
export type Ending = 'left' | 'interrupted' | 'ended';

interface Stepping {
  readonly walk: Walk;
  readonly start: State;
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  /** How text is to look in so many columns. */
  readonly look: (columns: number) => Look;
  readonly changed: (state: State) => void;
}

/**
 * Walks in the whole window of a terminal until somebody leaves. `changed` hears of every new state, so that
 * nothing is lost however it ends. The window is given back in every case.
 */
export async function stepThrough(
  walk: Walk,
  start: State,
  keyboard: Keyboard,
  look: (columns: number) => Look,
  changed: (state: State) => void,
): Promise<Ending> {
  const screen = screenOf(keyboard.output);
  // The prompt gives keys, state and a clean end. What it would draw is not needed: the window is painted whole.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const input = quickEscape(keyboard.input);
  const context = { input, output, signal: keyboard.watchSignals() };
  screen.enter();
  try {
    await prompt({ walk, start, keyboard, screen, look, changed }, context);
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

const prompt = createPrompt<null, Stepping>((config, done) => {
  const { walk, keyboard, screen, changed } = config;
  const [state, setState] = useState(config.start);
  const [size, setSize] = useState(screen.size());
  const frame = frameOf(walk, state, size, config.look(size.columns));
  useEffect(() => screen.onResize(() => setSize(screen.size())), []);
  useEffect(() => screen.paint(frame.lines, frame.cursor), [state, size]);
  useEffect((line) => {
    // Ctrl-D and a terminal that is gone close the line, and nothing else would end the prompt.
    line.on('close', () => done(null));
    line.on('SIGTSTP', () => {
      screen.leave();
      keyboard.suspend(() => {
        screen.enter();
        setSize(screen.size());
      });
    });
  }, []);
  useKeypress((press, line) => {
    line.clearLine(0);
    const { name, typed } = keyName(press as Parameters<typeof keyName>[0]);
    const next = reduce(walk, state, actionFor(name, typed, walk, state), frame.extent);
    changed(next);
    setState(next);
    if (next.left) done(null);
  });
  return ' ';
});
