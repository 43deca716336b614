import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { Failure, type Io } from './commands/command.js';
import { messageOf } from './commands/message.js';
import { visible } from './map/text.js';
import type { Keyboard } from './terminal/screen.js';

/** The process: the only file that knows streams, signals and exit codes. */

/** A signal ends the program by itself, and a shell reports 130 for Ctrl-C, too. */
const EXIT = { done: 0, failed: 1, unreadable: 2, usage: 2, file: 2, content: 2, interrupted: 130 } as const;

const root = join(__dirname, '..');
const io: Io = {
  stdout: Object.assign(process.stdout, { drained: () => once(process.stdout, 'drain') }),
  stderr: process.stderr,
  stdin: () => process.stdin,
  keyboard,
  env: process.env,
  cwd: workingFolder(),
  root,
  remarks: [],
};

/** The signal that asked the program to end while somebody was at the keyboard. */
let asked: NodeJS.Signals | null = null;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

// A reader that has seen enough (`| head`) closes the pipe: that is success, and the rest is not needed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A terminal that is gone takes no more words, but what was done is still to be kept.
    if (asked !== null) return;
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    process.stderr.write(`claims: cannot write: ${error.message}\n`);
    process.exit(EXIT.file);
  });
}

void main();

/** The folder that the program was started in; null where it is not there any more. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** The terminal at both ends, if it is one. */
function keyboard(): Keyboard | null {
  if (!isatty(0) || !isatty(1)) return null;
  return {
    input: process.stdin,
    output: process.stdout,
    watchSignals() {
      const ended = new AbortController();
      for (const signal of SIGNALS) {
        process.on(signal, () => {
          asked = signal;
          ended.abort();
        });
      }
      return ended.signal;
    },
    suspend(resumed) {
      const goOn = () => {
        process.stdin.setRawMode(true);
        // While it was stopped, nobody told of a new size of the window.
        process.kill(process.pid, 'SIGWINCH');
        resumed();
      };
      process.stdin.setRawMode(false);
      process.once('SIGCONT', goOn);
      try {
        process.kill(process.pid, 'SIGTSTP');
        return true;
      } catch {
        // Windows has no such signal.
        process.off('SIGCONT', goOn);
        process.stdin.setRawMode(true);
        return false;
      }
    },
  };
}

/** Runs the command line that the process was started with. Asked only for its version, it loads nothing else. */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2]!)) {
    process.stdout.write(`${version}\n`);
    return;
  }
  try {
    const { runProgram } = await import('./program.js');
    process.exitCode = EXIT[await runProgram(process.argv.slice(2), io, version)];
    if (asked === null) return;
    for (const signal of SIGNALS) process.removeAllListeners(signal);
    process.kill(process.pid, asked);
  } catch (error) {
    if (!(error instanceof Failure)) {
      if (io.env.CLAIMS_DEBUG) throw error;
      const what = visible(error instanceof Error ? error.message : String(error));
      process.stderr.write(`claims: a mistake in the program itself (CLAIMS_DEBUG=1 shows where): ${what}\n`);
      process.exitCode = EXIT.file;
      return;
    }
    process.stderr.write(`${messageOf(error, process.argv.slice(2))}\n`);
    process.exitCode = EXIT[error.kind];
  }
}
