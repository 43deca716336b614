import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadStream } from 'node:tty';
import { EXIT_CODES } from './cli/exit-codes.js';
import { Failure } from './cli/failure.js';
import type { Io } from './cli/io.js';
import { keepCompiled } from './disk/compile-cache.js';
import { terminalWidth, windowStream } from './terminal/capabilities.js';
import { isInForeground } from './terminal/foreground.js';
import { forgetTerminal, isTerminal, openTerminal } from './terminal/own-terminal.js';
import { pipedLines } from './terminal/piped-lines.js';
import type { Keyboard } from './terminal/screen.js';
import { standardOutput } from './terminal/standard-output.js';
import { visible } from './words/text.js';

/** The process: the only file that knows streams, signals and exit codes. */

keepCompiled(process.env);

// The parts of the program that are kept compiled are loaded by this.
export { loadPart } from './disk/compile-cache.js';

/** How long to wait at a pipe for its other end. */
const PATIENCE_MS = 3000;
const root = join(__dirname, '..');
const output = standardOutput(endUnread);
const io: Io = {
  stdout: output,
  get stderr() {
    return errorStream();
  },
  stdin: () => process.stdin,
  keyboard,
  piped: async () =>
    isTerminal(0)
      ? null
      : pipedLines(process.stdin, windowStream(output, process.env), watchSignals, PATIENCE_MS),
  watchSignals,
  env: process.env,
  cwd: workingFolder(),
  root,
  patience: PATIENCE_MS,
  remarks: [],
  // Steadily forward, also where somebody sets the clock.
  now: () => performance.timeOrigin + performance.now(),
};

/** The signal that asked the program to end while somebody was at the keyboard. */
let asked: NodeJS.Signals | null = null;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const STOP = 'SIGTSTP';
/** As for kill(2): all processes of the group. A terminal stops all of them, and a shell waits for those that are not stopped. */
const OWN_GROUP = 0;
const CONTINUE = 'SIGCONT';
/** So long signals that come together with the one to continue take to be heard. */
const SIGNALS_TAKE_MS = 30;
/** The terminal where it was opened for its keys: it would keep the program alive. */
let ownInput: ReadStream | null = null;
/** What is told of that signal, or of a terminal that is gone; made only where somebody is at the keyboard. */
let ended: AbortController | null = null;

/** Nothing is left to wait for: a command that has not answered by now never will. */
const endUnanswered = () => {
  tellOfMistake('it ended before it had an answer');
  process.exitCode = EXIT_CODES.file;
};
process.once('beforeExit', endUnanswered);
void main(process.argv.slice(2));

/** Says that something went wrong that nobody but the program can mend. */
function tellOfMistake(what: string): void {
  errorStream().write(
    `claims: a mistake in the program itself (CLAIMS_DEBUG=1 shows where): ${visible(what)}\n`,
  );
}

/** Standard error. It is opened where something is written to it: that takes its time, and most commands write nothing there. */
function errorStream(): NodeJS.WriteStream {
  const stream = process.stderr;
  if (!stream.listeners('error').includes(endUnread)) stream.on('error', endUnread);
  return stream;
}

/** Ends the program where what it writes is not read any more. A reader that has seen enough (`| head`) closes the pipe: that is success, and the rest is not needed. */
function endUnread(error: NodeJS.ErrnoException): void {
  // A terminal that is gone takes no more words, but what was done is still to be kept.
  if (error.code === 'EIO') hangUp();
  if (asked !== null) return;
  if (error.code === 'EPIPE') {
    forgetTerminal();
    process.exit(EXIT_CODES.done);
  }
  void endUnwritten(error);
}

/** Says why nothing more can be written to standard output, and ends the program. */
async function endUnwritten(error: Error): Promise<void> {
  const { unwrittenMessage } = await import('./cli/failure-message.js');
  errorStream().write(`${unwrittenMessage(error)}\n`);
  process.exit(EXIT_CODES.file);
}

/** The folder that the program was started in; null where it is not there any more. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** The terminal at both ends, if it is one; where standard input is read for something else, keys come from the terminal itself. */
function keyboard(isInputTaken: boolean): Keyboard | null {
  const keys = isTerminal(1) ? terminalInput(isInputTaken) : null;
  if (keys === null) return null;
  const { input, fd } = keys;
  const isGone = () => {
    if (!isTerminal(fd)) hangUp();
  };
  input.on('error', isGone).on('end', isGone);
  let isRaw = false;
  const setRaw = (on: boolean) => {
    isRaw = on;
    try {
      input.setRawMode(on);
    } catch {
      // The terminal is gone: there is nothing to set any more.
    }
  };
  const takeAgain = (resumed: () => void) => {
    // A shell sets the terminal as it needs it: it is set anew, though this program did so before.
    setRaw(false);
    setRaw(true);
    // While it was stopped, nobody told of a new size of the window.
    process.kill(process.pid, 'SIGWINCH');
    resumed();
  };
  return {
    input,
    inputFd: fd,
    output: windowStream(output, process.env),
    setRaw,
    isShown: true,
    watchSignals,
    suspend(resumed) {
      const giveBack = [withoutListeners(STOP), withoutListeners(CONTINUE)];
      const goOn = () => {
        clearTimeout(latest);
        process.off(CONTINUE, resume);
        for (const back of giveBack) back();
      };
      const resume = () => {
        goOn();
        void inFront().then((isFront) => {
          if (isFront) takeAgain(resumed);
        });
      };
      // Where nobody could continue it, a system does not stop it: then it goes on by itself.
      const latest = setTimeout(resume, 100);
      process.on(CONTINUE, resume);
      setRaw(false);
      try {
        process.kill(OWN_GROUP, STOP);
        return true;
      } catch {
        goOn();
        setRaw(true);
        return false;
      }
    },
    async lend(use) {
      // Ctrl-C and Ctrl-Z are for the other program now; where that is stopped, this one is stopped with it.
      const giveBack = [withoutListeners('SIGINT'), withoutListeners(STOP), withoutListeners(CONTINUE)];
      const ignore = () => {};
      process.on('SIGINT', ignore);
      const wasRaw = isRaw;
      setRaw(false);
      input.pause();
      try {
        return await use();
      } finally {
        process.off('SIGINT', ignore);
        for (const back of giveBack) back();
        if (asked === null) {
          setRaw(wasRaw);
          input.resume();
        }
      }
    },
    onStop(asked) {
      process.on(STOP, asked);
      return () => process.off(STOP, asked);
    },
    onContinue(resumed) {
      let isOver = false;
      const resume = async () => {
        if ((await inFront()) && !isOver) takeAgain(resumed);
      };
      process.on(CONTINUE, resume);
      return () => {
        isOver = true;
        process.off(CONTINUE, resume);
      };
    },
    async untilInFront() {
      if (!(await isInForeground())) await inFront();
    },
  };
}

/** Where the keys of a terminal are read: standard input, or the terminal that this process belongs to; null for none. */
function terminalInput(isInputTaken: boolean): { readonly input: ReadStream; readonly fd: number } | null {
  if (!isInputTaken) return isTerminal(0) ? { input: process.stdin, fd: 0 } : null;
  try {
    const opened = openTerminal();
    ownInput = opened.input;
    return opened;
  } catch {
    return null;
  }
}

/** From now on, signals to end only tell of themselves. */
function watchSignals(): AbortSignal {
  const told = new AbortController();
  ended = told;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      asked = signal;
      told.abort();
    });
  }
  return told.signal;
}

/**
 * Waits until this process has the terminal; false where it is asked to end before. In the background it stops itself, and who waits for it: a system that
 * stops it while it sets the terminal would not let it hear of a signal to end.
 */
async function inFront(): Promise<boolean> {
  for (;;) {
    await new Promise((taken) => setTimeout(taken, SIGNALS_TAKE_MS));
    if (asked !== null) return false;
    if (await isInForeground()) return true;
    process.kill(OWN_GROUP, 'SIGTTIN');
  }
}

/** Takes away all that hears of a signal, until the returned function is called. */
function withoutListeners(signal: NodeJS.Signals): () => void {
  const listeners = process.listeners(signal);
  process.removeAllListeners(signal);
  return () => {
    for (const listener of listeners) process.on(signal, listener);
  };
}

/** Ends the program as a terminal does that is closed, once what was done is kept. */
function hangUp(): void {
  asked ??= 'SIGHUP';
  ended?.abort();
}

/**
 * Runs the command line that the process was started with. Asked only for its version, it loads nothing else. It is exported so
 * that the bundler sees a module: the files of what it takes for a script are wrapped in functions, which costs time at every start.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (argv.length === 1 && ['--version', '-V'].includes(argv[0]!)) {
    output.write(`${version}\n`);
    process.off('beforeExit', endUnanswered);
    return;
  }
  try {
    const { runProgram } = await import('./program.js');
    process.exitCode = EXIT_CODES[await runProgram(argv, io, version)];
    if (asked === null) return;
    for (const signal of SIGNALS) process.removeAllListeners(signal);
    process.kill(process.pid, asked);
  } catch (error) {
    if (!(error instanceof Failure)) {
      if (io.env.CLAIMS_DEBUG) throw error;
      tellOfMistake(error instanceof Error ? error.message : String(error));
      process.exitCode = EXIT_CODES.file;
      return;
    }
    const { failureMessage } = await import('./cli/failure-message.js');
    const { stderr } = io;
    const columns = stderr.isTTY ? terminalWidth(undefined, io.env, stderr) : undefined;
    stderr.write(`${failureMessage(error, argv, columns)}\n`);
    process.exitCode = EXIT_CODES[error.kind];
  } finally {
    process.off('beforeExit', endUnanswered);
    ownInput?.destroy();
  }
}
