import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Environment } from '../terminal/capabilities.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';

/** An installed clingo as a process of its own: started without a shell, found through PATH, and never left running. */

/** What is asked of clingo, and what to do with each answer set. */
interface ClingoRun {
  readonly args: readonly string[];
  /** What it reads on its standard input. */
  readonly program: string;
  /** After so many milliseconds it is ended. */
  readonly patience: number;
  readonly env: Environment;
  /** Ends it when this program is to end. */
  readonly ended: AbortSignal;
  /** Takes a line that it writes; false for enough. */
  take(line: string): boolean;
}

/** How it ended: by itself, with an exit status and why, if it said why; or since there was enough, no time, or a signal to end. */
export type ClingoEnd = { readonly status: number; readonly reason: string } | 'stopped';

/** Of what it writes to its standard error, so much is kept. */
const MAX_ERROR_LENGTH = 4000;
/** No line that it writes is longer: an answer set names each entry once. */
const MAX_LINE_LENGTH = 64_000_000;

/** Runs clingo and waits for its end. Throws where it cannot be started, is killed, or writes no lines. */
export function runClingo(run: ClingoRun): Promise<ClingoEnd> {
  return new Promise((done, fail) => {
    const child = spawn('clingo', run.args, { env: { ...run.env }, windowsHide: true });
    let stopped: 'stopped' | Failure | null = null;
    let errors = '';
    let hasExited = false;
    const stop = (why: 'stopped' | Failure) => {
      stopped ??= why;
      child.kill('SIGKILL');
      if (hasExited) leave(stopped);
    };
    const isOver = () => stop('stopped');
    const timer = setTimeout(isOver, run.patience);
    run.ended.addEventListener('abort', isOver);
    const end = (outcome: ClingoEnd | Failure) => {
      clearTimeout(timer);
      run.ended.removeEventListener('abort', isOver);
      if (outcome instanceof Failure) fail(outcome);
      else done(outcome);
    };
    // A program that clingo may have started can hold its output open: once it was ended here, nobody waits for that.
    const leave = (why: 'stopped' | Failure) => {
      child.stdout.destroy();
      child.stderr.destroy();
      end(why);
    };
    child.on('error', (error) => end(notStarted(error)));
    child.on('exit', () => {
      hasExited = true;
      if (stopped !== null) leave(stopped);
    });
    child.on('close', (status, signal) => {
      if (stopped !== null) return;
      const reason = reasonIn(errors);
      end(
        status === null ? new Failure('file', `clingo was ended by ${signal}${reason}`) : { status, reason },
      );
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (errors.length < MAX_ERROR_LENGTH) errors += text;
    });
    readLines(child, (line) => (stopped === null && !run.take(line) ? stop('stopped') : undefined), stop);
    // Where it ends before it has read all, how it ended says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.program);
    if (run.ended.aborted) isOver();
  });
}

function readLines(
  { stdout }: ChildProcessWithoutNullStreams,
  take: (line: string) => void,
  stop: (why: Failure) => void,
): void {
  let begun = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${begun}${text}`.split('\n');
    begun = lines.pop()!;
    try {
      for (const line of lines) take(line.replace(/\r$/, ''));
      if (begun.length > MAX_LINE_LENGTH) throw new Failure('file', 'clingo writes a line without an end');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      stop(error);
    }
  });
}

/** What a program wrote to its standard error that says why it failed. */
function reasonIn(errors: string): string {
  const lines = errors.split('\n').map((line) => oneLine(visible(line)).trim());
  const telling = lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '');
  return telling === undefined ? '' : `: ${telling}`;
}

function notStarted(error: NodeJS.ErrnoException): Failure {
  const why =
    error.code === 'ENOENT'
      ? 'clingo is not installed, or not in a folder of PATH'
      : `clingo cannot be started (${error.code ?? 'no reason given'})`;
  return new Failure('file', `${why}; without --solver, claims searches by itself`);
}
