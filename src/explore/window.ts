import { Readable, Writable } from 'node:stream';
import { type Keyboard, type Screen, screenOf } from '../terminal/screen.js';
import { painter } from '../terminal/turns.js';
import { listen, untilQuiet } from '../terminal/typing.js';
import type { Ended } from './ending.js';
import type { Painted } from './painted.js';
import { type Player, playerOf } from './player.js';
import type { WindowProgram } from './window-program.js';

/** Runs in the whole window of a terminal until it is over. The window is given back in every case. */
export async function inWindow<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  keyboard: Keyboard,
): Promise<Ended<State>> {
  // Only who is at a terminal waits for it to load.
  const inquirer = await import('@inquirer/core');
  const screen = screenOf(keyboard.output);
  // The prompt gives state, effects and a clean end; keys come from the terminal itself, and the window is painted whole.
  const input = new Readable({ read: () => {} });
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const signal = keyboard.watchSignals();
  // Begun in the background, a program is stopped here, before it touches the window.
  keyboard.setRaw(true);
  screen.enter();
  try {
    const { ended, isInFlood } = await promptOf(
      program,
      keyboard,
      screen,
      signal,
      inquirer,
    )({}, { input, output });
    // The rest of a paste must not reach the shell.
    if (isInFlood && !signal.aborted) await untilQuiet(keyboard.input, signal);
    return ended;
  } finally {
    keyboard.input.pause();
    screen.leave();
    keyboard.setRaw(false);
  }
}

type Inquirer = typeof import('@inquirer/core');

interface Played<State> {
  readonly ended: Ended<State>;
  readonly isInFlood: boolean;
}

function promptOf<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  keyboard: Keyboard,
  screen: Screen,
  signal: AbortSignal,
  { createPrompt, useEffect, useRef, useState }: Inquirer,
) {
  return createPrompt<Played<State>, object>((_, done) => {
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
        over: (ended) => done({ ended, isInFlood: playing.isInFlood() }),
      });
      player.current = playing;
      const bySignal = () => playing.end('by-signal');
      signal.addEventListener('abort', bySignal);
      const ends = [
        () => signal.removeEventListener('abort', bySignal),
        paint.stop,
        playing.stop,
        listen(keyboard.input, playing.take),
        screen.onResize(measure),
        keyboard.onStop(() => suspended(keyboard, screen, measure)),
      ];
      if (signal.aborted) bySignal();
      return () => {
        for (const end of ends) end();
      };
    }, []);
    useEffect(() => {
      if (alarm === null) return;
      const timer = setTimeout(() => player.current?.change(alarm.ring), alarm.afterMs);
      return () => clearTimeout(timer);
    }, [alarm?.about ?? null]);
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
