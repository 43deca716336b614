import { resolve } from 'node:path';
import { EXIT_CODES } from '../../src/cli/exit-codes.js';
import { Failure } from '../../src/cli/failure.js';
import type { Io } from '../../src/cli/io.js';
import { messageOf } from '../../src/cli/message.js';
import { runProgram } from '../../src/program.js';
import { folder, type Run } from './cli.js';

export interface Ran extends Run {
  /** How the run ended: its outcome, or the kind of its failure. */
  readonly end: string;
  /** Why it could not be done; null where it could. */
  readonly failure: Failure | null;
}

/**
 * Runs a command line inside this process: the same as `claims`, without the time that a process takes to start. By
 * default in an empty folder, with an empty environment, nobody at a keyboard and nothing on standard input.
 */
export async function inside(
  args: readonly string[],
  {
    cwd = folder(),
    env = {},
    input = '',
  }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
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
    now: () => Date.now(),
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
