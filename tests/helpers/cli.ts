import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { EXIT_CODES } from '../../src/cli/exit-codes.js';
import { Failure } from '../../src/cli/failure.js';
import { failureMessage } from '../../src/cli/failure-message.js';
import type { Io } from '../../src/cli/io.js';
import { runProgram } from '../../src/program.js';

/** Command lines that run in this process. `process.ts` has the program as users run it. */

/** What holds all folders of this process, until it ends. */
const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'claims-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Ran extends Run {
  /** How the run ended: its outcome, or the kind of its failure. */
  readonly end: string;
  /** Why it could not be done; null where it could. */
  readonly failure: Failure | null;
}

export interface Settings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly input?: string;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** Where large files, like the op-ed, are kept as they were understood, so that they are parsed once. */
const KEPT = folder();

/**
 * Runs a command line inside this process: the same as the program, without the time that a process takes to start. By
 * default in an empty folder, with nothing in the environment but a place for what is kept between runs, nobody at a
 * keyboard and nothing on standard input.
 */
export function claims(args: readonly string[], settings: Settings = {}): Promise<Ran> {
  return run(args, settings, {});
}

/** The same in a world of which some is another: a terminal, a folder that is gone. What goes there is not in `out`. */
export async function run(
  args: readonly string[],
  { cwd = folder(), env = {}, input = '', now = Date.now }: Settings,
  world: Partial<Io>,
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (said: string[]) => ({ write: (text: string) => said.push(text) > 0 });
  const io: Io = {
    stdout: into(out),
    stderr: into(err),
    stdin: async function* () {
      yield new TextEncoder().encode(input);
    },
    keyboard: () => null,
    piped: async () => null,
    watchSignals: () => new AbortController().signal,
    env: { XDG_CACHE_HOME: KEPT, ...env },
    cwd,
    root: resolve('.'),
    patience: 3000,
    remarks: [],
    now,
    ...world,
  };
  const ran = (end: string, code: number, failure: Failure | null): Ran => ({
    end,
    code,
    failure,
    out: out.join(''),
    err: err.join(''),
  });
  try {
    const end = await runProgram(args, io, '0');
    return ran(end, EXIT_CODES[end], null);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.stderr.write(`${failureMessage(error, args)}\n`);
    return ran(error.kind, EXIT_CODES[error.kind], error);
  }
}

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(scratch, 'in-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** That a run ended with 2 and said this, on one line. */
export async function refused(running: Run | Promise<Run>, says: string): Promise<void> {
  const { code, out, err } = await running;
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toContain(says);
}
