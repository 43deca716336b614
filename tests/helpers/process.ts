import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { folder, type Run, type Settings } from './cli.js';

/** The program as users run it, in a process of its own: for pipes, signals, terminals and packaging. */

/** Its script, in a build that is for the tests alone. */
export const PROGRAM = inject('program');

/** Runs the program. */
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
