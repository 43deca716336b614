import { constants } from 'node:os';
import { PassThrough } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import type { Keyboard } from '../../src/terminal/screen.js';
import { run } from './cli.js';
import { type TerminalScreen, terminalScreen } from './screen.js';

/** A terminal with the program in it, and what its window shows. */
export interface Terminal {
  /** Types keys as a keyboard sends them, and waits after each for the window that follows. */
  type(...keys: string[]): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** Sends keys without waiting for anything. */
  send(keys: string): void;
  /** Waits until the window, as lines in one text, has something. */
  until(has: string | RegExp): Promise<void>;
  /** Sends the program a signal. */
  kill(signal: Signal): void;
  /** The window's rows, without blanks at their ends. */
  window(): string[];
  /** Whether the program has the whole window for itself. */
  lent(): boolean;
  /** Everything that was written. */
  written(): string;
  /** How it ended; what was on its window then is still there. */
  readonly ended: Promise<{ code: number; signal: number }>;
}

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What a terminal is opened with. */
export interface Opening {
  readonly cwd: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
  /** What comes through standard input, where that is not the terminal. */
  readonly input?: string;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

export const ENTER = '\r';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';
export const CTRL_U = '\u0015';
export const CTRL_Z = '\u001a';
export const BACKSPACE = '\u007f';
export const ESCAPE = '\u001b';
export const DOWN = '\u001b[B';

/** Marks that a terminal puts around a paste. */
export const PASTE = '\u001b[200~';
export const PASTED = '\u001b[201~';

const ENTERED = '\u001b[?1049h';
const LEFT = '\u001b[?1049l';
/** What the program writes at the end of each window. */
const PAINTED = '\u001b[?2026l';

/** What the program finds in its environment on every terminal of the tests. */
export function environment({ cwd, env = {} }: Opening): Record<string, string> {
  return { TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_STATE_HOME: cwd, ...env };
}

/** The ways to send something to a program. */
interface Device {
  send(keys: string): void;
  resize(columns: number, rows: number): void;
  kill(signal: Signal): void;
  readonly ended: Terminal['ended'];
}

/** The same hands and eyes over any device. Comes back when there is something to see. */
export async function terminalOver(screen: TerminalScreen, device: Device): Promise<Terminal> {
  /** Whether there is something new: a whole window, or else words that ask for the next line. */
  const isShown = (from: number) => {
    const all = screen.written();
    return all.lastIndexOf(ENTERED) > all.lastIndexOf(LEFT)
      ? all.indexOf(PAINTED, from) >= 0
      : all.length > from && all.endsWith(' ');
  };
  const after = async (act: () => void) => {
    const from = screen.written().length;
    act();
    await Promise.race([screen.until(() => isShown(from), 'a new window'), device.ended]);
    await screen.flushed();
  };
  await after(() => {});
  return {
    ended: device.ended,
    send: device.send,
    kill: device.kill,
    async until(has) {
      const text = () => screen.window().join('\n');
      await screen.until(
        () => (typeof has === 'string' ? text().includes(has) : has.test(text())),
        String(has),
      );
    },
    async type(...keys) {
      for (const key of keys) await after(() => device.send(key));
    },
    resize: (columns, rows) =>
      after(() => {
        screen.resize(columns, rows);
        device.resize(columns, rows);
      }),
    window: screen.window,
    lent: screen.lent,
    written: screen.written,
  };
}

/** Whether all that the program asked of a terminal was taken back: its window, marks around pastes, the mouse, the hidden cursor. */
export function isGivenBack(terminal: Terminal): boolean {
  const written = terminal.written();
  const last = (code: string) => written.lastIndexOf(`${ESCAPE}[?${code}`);
  return (
    !terminal.lent() &&
    ['1049', '2004'].every((mode) => last(`${mode}l`) > last(`${mode}h`)) &&
    ['1000', '1006'].every((mode) => last(`${mode}l`) >= last(`${mode}h`)) &&
    last('25h') > last('25l')
  );
}

/**
 * Runs a command line in this process, at a terminal that is made of streams, where no program can be stopped
 * and nothing is paged.
 */
export async function onTerminal(args: readonly string[], opening: Opening): Promise<Terminal> {
  const { cols = 80, rows = 24 } = opening;
  const screen = terminalScreen(cols, rows);
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: cols, rows });
  // A terminal begins each new line at its left edge.
  const show = (text: string) => {
    screen.show(text.replaceAll('\n', '\r\n'));
    return true;
  };
  output.write = (text: string | Uint8Array) => show(String(text));
  const typed = new PassThrough();
  const signals = new AbortController();
  let asked: Signal | null = null;
  const kill = (signal: Signal) => {
    asked = signal;
    signals.abort();
  };
  const discipline = lineDiscipline(typed, show, () => kill('SIGINT'));
  const keyboard: Keyboard = {
    input: typed,
    output,
    setRaw: discipline.setRaw,
    watchSignals: () => signals.signal,
    suspend: () => false,
    onStop: () => () => {},
    onContinue: () => () => {},
    untilInFront: async () => {},
    inputFd: 0,
    isShown: true,
    lend: (use) => use(),
  };
  const io: Partial<Io> = {
    stdout: { isTTY: true, columns: cols, rows, write: show },
    stderr: { isTTY: true, columns: cols, rows, write: show },
    keyboard: () => keyboard,
  };
  const { cwd, input = '', now = Date.now } = opening;
  const ended = run(args, { cwd, env: { CLAIMS_PAGER: '', ...environment(opening) }, input, now }, io).then(
    async ({ code }) => {
      await screen.flushed();
      return asked === null ? { code: code ?? 0, signal: 0 } : { code: 0, signal: constants.signals[asked] };
    },
  );
  return terminalOver(screen, {
    ended,
    kill,
    send: discipline.send,
    resize(columns, height) {
      Object.assign(output, { columns, rows: height });
      output.emit('resize');
    },
  });
}

/**
 * What a terminal makes of keys: each is handed on at once where the program asked for that; else the terminal shows
 * them, hands on whole lines, and makes a signal of Ctrl-C and the end of input of Ctrl-D.
 */
function lineDiscipline(typed: PassThrough, show: (text: string) => void, interrupt: () => void) {
  let isRaw = false;
  let line = '';
  const takeKey = (key: string) => {
    if (key === CTRL_C) interrupt();
    else if (key === CTRL_D) typed.end();
    else if (key === ENTER) {
      show('\n');
      typed.write(`${line}\n`);
      line = '';
    } else {
      show(key);
      line += key;
    }
  };
  return {
    setRaw(on: boolean) {
      isRaw = on;
    },
    send(keys: string) {
      if (isRaw) typed.write(keys);
      else for (const key of keys) takeKey(key);
    },
  };
}
