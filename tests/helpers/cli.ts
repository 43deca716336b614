import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT_CODES } from '../../src/cli/exit-codes.js';
import { Failure } from '../../src/cli/failure.js';
import type { Io } from '../../src/cli/io.js';
import { messageOf } from '../../src/cli/message.js';
import { runProgram } from '../../src/program.js';

/** Runs command lines: `claims` in this process, `spawned` as users run it. */

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

interface Settings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly input?: string;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * Runs a command line inside this process: the same as the program, without the time that a process takes to start. By
 * default in an empty folder, with an empty environment, nobody at a keyboard and nothing on standard input.
 */
export async function claims(
  args: readonly string[],
  { cwd = folder(), env = {}, input = '', now = Date.now }: Settings = {},
): Promise<Ran> {
  const [out, err]: string[][] = [[], []];
  const into = (said: string[]) => ({ write: (text: string) => said.push(text) > 0 });
  const io: Io = {
    stdout: into(out!),
    stderr: into(err!),
    stdin: async function* () {
      yield new TextEncoder().encode(input);
    },
    keyboard: () => null,
    env,
    cwd,
    root: resolve('.'),
    remarks: [],
    now,
  };
  const ran = (end: string, code: number, failure: Failure | null): Ran => ({
    end,
    code,
    failure,
    out: out!.join(''),
    err: err!.join(''),
  });
  try {
    const end = await runProgram(args, io, '0');
    return ran(end, EXIT_CODES[end], null);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    err!.push(`${messageOf(error, args)}\n`);
    return ran(error.kind, EXIT_CODES[error.kind], error);
  }
}

/** The script that users run. */
export const PROGRAM = resolve('bin/claims.js');

/** Runs the real program in a process of its own: only for what cannot be seen inside this one. */
export function spawned(
  args: readonly string[],
  { cwd = folder(), env = {}, input = '' }: Settings = {},
): Run {
  return ranOf(process.execPath, [PROGRAM, ...args], { cwd, env, input });
}

/** Runs a line of bash in which `claims` is the program; `pipefail` makes every part of a pipe count. */
export function bash(line: string, { cwd = folder(), env = {}, input = '' }: Settings = {}): Run {
  const script = `set -o pipefail; claims() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
  return ranOf('bash', ['--norc', '-c', script], { cwd, env, input });
}

function ranOf(
  program: string,
  args: readonly string[],
  { cwd, env, input }: Required<Omit<Settings, 'now'>>,
): Run {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'claims-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
