import { spawn } from '@lydell/node-pty';
import { PROGRAM } from './process.js';
import { terminalScreen } from './screen.js';
import { environment, type Opening, type Terminal, terminalOver } from './terminal.js';

interface Started extends Opening {
  /** What a shell on the same terminal runs when the program has ended. */
  readonly after?: string;
}

interface RealTerminal extends Terminal {
  /** Closes the window, as its cross does. */
  close(): void;
}

/** Starts the real program on a real terminal, and waits until it shows something. */
export async function onRealTerminal(args: readonly string[], started: Started): Promise<RealTerminal> {
  const { cols = 80, rows = 24, after } = started;
  const screen = terminalScreen(cols, rows);
  const command = [process.execPath, PROGRAM, ...args];
  const [file, ...rest] = after === undefined ? command : ['bash', '-c', `"$0" "$@"; ${after}`, ...command];
  const pty = spawn(file!, rest, {
    cols,
    rows,
    cwd: started.cwd,
    env: { PATH: process.env.PATH!, ...environment(started) },
  });
  pty.onData(screen.show);
  const ended = new Promise<{ code: number; signal: number }>((done) => {
    pty.onExit(
      ({ exitCode, signal = 0 }) => void screen.flushed().then(() => done({ code: exitCode, signal })),
    );
  });
  const terminal = await terminalOver(screen, {
    ended,
    send: (keys) => pty.write(keys),
    resize: (columns, height) => pty.resize(columns, height),
    kill: (signal) => pty.kill(signal),
  });
  return {
    ...terminal,
    close() {
      // What the terminals of Unix have beside what the type tells.
      if (!('destroy' in pty) || typeof pty.destroy !== 'function') throw new Error('cannot be closed');
      pty.destroy();
    },
  };
}
