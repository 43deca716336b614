import { resolve } from 'node:path';
import { Failure, type Io } from '../../src/cli/command.js';
import { messageOf } from '../../src/cli/message.js';
import { runProgram } from '../../src/program.js';
import { folder, type Run } from './cli.js';

export interface Ran extends Run {
  /** How the run ended: its outcome, or the kind of its failure. */
  readonly end: string;
  /** Why it could not be done; null where it could. */
  readonly failure: Failure | null;
}

const CODES = { done: 0, failed: 1, unreadable: 2, 'not-decided': 2, interrupted: 130 } as const;

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
    return ran(end, CODES[end], null);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    err!.push(`${messageOf(error, args)}\n`);
    return ran(error.kind, 2, error);
  }
}
