import { resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** A real terminal with the program in it, and what its window shows. */
export interface Terminal {
  /** Types keys as a keyboard sends them, and waits until the window has settled. */
  type(...keys: string[]): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** Closes the window, as its cross does. */
  close(): void;
  /** Sends keys without waiting for anything. */
  send(keys: string): void;
  /** Waits until the window, as lines in one text, has something. */
  until(has: string | RegExp): Promise<void>;
  /** The window's rows, without blanks at their ends. */
  window(): string[];
  /** Whether the program has the whole window for itself. */
  lent(): boolean;
  /** Everything that was written. */
  written(): string;
  readonly process: IPty;
  /** How it ended; what was on its window then is still there. */
  readonly ended: Promise<{ code: number; signal: number | undefined }>;
}

export const ENTER = '\r';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';
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

/** So long a state is waited for, in milliseconds: only a program that hangs takes it. */
const LATEST = 25_000;

/** Long enough that a program that still had to paint would have begun. */
const QUIET = 60;

/** Starts the program on a terminal and waits until it shows something and is quiet. */
export async function onTerminal(
  args: readonly string[],
  {
    cwd,
    cols = 80,
    rows = 24,
    env = {},
    after = null,
  }: {
    cwd: string;
    cols?: number;
    rows?: number;
    env?: Record<string, string>;
    /** What a shell on the same terminal runs when the program has ended. */
    after?: string | null;
  },
): Promise<Terminal> {
  const xterm = new headless.Terminal({ cols, rows, allowProposedApi: true });
  const command = [globalThis.process.execPath, resolve('bin/claims.js'), ...args];
  const [file, ...rest] = after === null ? command : ['bash', '-c', `"$0" "$@"; ${after}`, ...command];
  const process = spawn(file!, rest, {
    cols,
    rows,
    cwd,
    env: {
      PATH: globalThis.process.env.PATH!,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      XDG_STATE_HOME: cwd,
      ...env,
    },
  });
  let all = '';
  let last = 0;
  process.onData((data) => {
    all += data;
    last = performance.now();
    xterm.write(data);
  });
  const ended = new Promise<{ code: number; signal: number | undefined }>((done) => {
    process.onExit(({ exitCode, signal }) => {
      // The last of its output can arrive after the news of its end.
      const wait = () => {
        if (performance.now() - last < 2 * QUIET) setTimeout(wait, QUIET);
        else xterm.write('', () => done({ code: exitCode, signal }));
      };
      setTimeout(wait, QUIET);
    });
  });
  /** Whether there is something new to see: a whole window, or else words that ask for the next line. */
  const isShown = (from: number) =>
    all.lastIndexOf(ENTERED) > all.lastIndexOf(LEFT)
      ? all.indexOf(PAINTED, from) >= 0
      : all.length > from && all.endsWith(' ');
  /** Until there is, and then nothing for a while. */
  const settled = async (from: number) => {
    const latest = performance.now() + LATEST;
    const waits = () => !isShown(from) || performance.now() - last < QUIET;
    while (waits() && performance.now() < latest) await new Promise((done) => setTimeout(done, 5));
    await new Promise<void>((done) => xterm.write('', done));
  };
  const window = () => {
    const { active } = xterm.buffer;
    return Array.from({ length: xterm.rows }, (_, i) =>
      (active.getLine(active.viewportY + i)?.translateToString(true, 0, xterm.cols) ?? '').trimEnd(),
    );
  };
  await Promise.race([settled(0), ended]);
  return {
    process,
    ended,
    close() {
      // What the terminals of Unix have beside what the type tells.
      if (!('destroy' in process) || typeof process.destroy !== 'function')
        throw new Error('cannot be closed');
      process.destroy();
    },
    send: (keys) => process.write(keys),
    async until(has) {
      const latest = performance.now() + LATEST;
      const text = () => window().join('\n');
      while (!(typeof has === 'string' ? text().includes(has) : has.test(text()))) {
        if (performance.now() > latest) throw new Error(`never shown: ${has}\n${text()}`);
        await new Promise((done) => setTimeout(done, 5));
        await new Promise<void>((done) => xterm.write('', done));
      }
    },
    async type(...keys) {
      for (const key of keys) {
        const from = all.length;
        process.write(key);
        await Promise.race([settled(from), ended]);
      }
    },
    async resize(columns, height) {
      const from = all.length;
      xterm.resize(columns, height);
      process.resize(columns, height);
      await settled(from);
    },
    window,
    lent: () => xterm.buffer.active.type === 'alternate',
    written: () => all,
  };
}
