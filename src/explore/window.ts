import { Readable, Writable } from 'node:stream';
import { painter } from '../terminal/painter.js';
import { type Keyboard, type Screen, screenOf } from '../terminal/screen.js';
import { listenToTyping, untilTypingStops } from '../terminal/typing.js';
import type { Ended } from './ending.js';
import type { Painted } from './painted.js';
import { type Player, playerOf } from './player.js';
import type { WindowProgram } from './window-program.js';

/** Runs in the whole window of a terminal until it is over. The window is given back in every case. */
export async function inWindow<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  keyboard: Keyboard,
): Promise<Ended<State>> {
  // Loaded here, so that only runs at a terminal wait for it.
  const inquirer = await import('@inquirer/core');
  const screen = screenOf(keyboard.output, { mouse: program.point != null });
  const signal = keyboard.watchSignals();
  // A program in the background leaves the terminal alone.
  await keyboard.untilInFront();
  if (signal.aborted) return { ending: 'by-signal', state: program.start };
  // The prompt gives state, effects and a clean end; keys come from the terminal itself, and the window is painted whole.
  const prompt = promptOf(program, { keyboard, screen, signal }, inquirer);
  const input = new Readable({ read: () => {} });
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  keyboard.setRaw(true);
  screen.enter();
  try {
    const { ended, isInFlood } = await prompt({}, { input, output });
    // The rest of a paste must not reach the shell.
    if (isInFlood && !signal.aborted) await untilTypingStops(keyboard.input, signal);
    return ended;
  } finally {
    keyboard.input.pause();
    screen.leave();
    keyboard.setRaw(false);
  }
}

type Inquirer = typeof import('@inquirer/core');

/** What a program has of the terminal while it runs; `signal` is aborted by a signal to end. */
interface LentTerminal {
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

/** How a program ended, and whether more was typed together with its last key, as in a paste. */
interface PlayedProgram<State> {
  readonly ended: Ended<State>;
  readonly isInFlood: boolean;
}

/** A program as a prompt of Inquirer: painted when its state or the window changes, over when its player says so. */
function promptOf<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  lent: LentTerminal,
  { createPrompt, useEffect, useRef, useState }: Inquirer,
) {
  const { screen } = lent;
  return createPrompt<PlayedProgram<State>, object>((_, done) => {
    // In an object: were the state a function, the hook would call it.
    const [{ state }, setShown] = useState({ state: program.start });
    const [size, setSize] = useState(screen.size());
    const player = useRef<Player<State>>();
    const frame = program.frame(state, size);
    const alarm = program.alarm?.(state) ?? null;
    useEffect(() => screen.paint(frame.lines, frame.cursor), [state, size]);
    useEffect(() => {
      const playing = playTyped(program, lent, {
        show: (newest) => setShown({ state: newest }),
        measure: () => setSize(screen.size()),
        over: done,
      });
      player.current = playing.player;
      return playing.stop;
    }, []);
    useEffect(() => {
      if (alarm === null) return;
      const timer = setTimeout(() => player.current?.change(alarm.ring), alarm.afterMs);
      return () => clearTimeout(timer);
    }, [alarm?.about ?? null]);
    return ' ';
  });
}

/** Plays what is typed, until it is over or stopped. `measure` is called when the window may have another size. */
function playTyped<State, Frame extends Painted>(
  program: WindowProgram<State, Frame>,
  { keyboard, screen, signal }: LentTerminal,
  {
    show,
    measure,
    over,
  }: { show: (state: State) => void; measure: () => void; over: (played: PlayedProgram<State>) => void },
): { readonly player: Player<State>; readonly stop: () => void } {
  const paint = painter(show);
  const suspend = () => suspended(keyboard, screen, measure);
  const player = playerOf(program, {
    frame: (state) => program.frame(state, screen.size()),
    show(state, isPouring) {
      program.changed?.(state);
      paint.show(state, isPouring);
    },
    suspend,
    run: (errand, asked) =>
      errand({
        command: (text) => void keyboard.output.write(text),
        lend: (use) => lentWindow(use, { keyboard, screen, signal }, measure),
      }).catch((error) => program.say(asked, String(error))),
    over: (ended) => over({ ended, isInFlood: player.isInFlood() }),
  });
  const bySignal = () => player.end('by-signal');
  signal.addEventListener('abort', bySignal);
  const ends = [
    () => signal.removeEventListener('abort', bySignal),
    paint.stop,
    player.stop,
    listenToTyping(keyboard.input, player.take),
    screen.onResize(measure),
    keyboard.onStop(suspend),
    keyboard.onContinue(() => {
      screen.leave();
      screen.enter();
      measure();
    }),
    program.watch?.(player.change) ?? (() => {}),
  ];
  if (signal.aborted) bySignal();
  const stop = () => {
    for (const end of ends) end();
  };
  return { player, stop };
}

/** Gives the window to another program, and takes it again when that is done, unless this one is asked to end. */
async function lentWindow<T>(
  use: (ended: AbortSignal) => Promise<T>,
  { keyboard, screen, signal }: LentTerminal,
  taken: () => void,
): Promise<T> {
  screen.leave();
  try {
    return await keyboard.lend(() => use(signal));
  } finally {
    if (!signal.aborted) {
      screen.enter();
      taken();
    }
  }
}

/** Gives back the window and stops the program until it is continued; false where that cannot be done. */
function suspended(keyboard: Keyboard, screen: Screen, resumed: () => void): boolean {
  screen.leave();
  const resume = () => {
    screen.enter();
    resumed();
  };
  const stops = keyboard.suspend(resume);
  if (!stops) resume();
  return stops;
}
