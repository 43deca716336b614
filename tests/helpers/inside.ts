import { resolve } from 'node:path';
import { Failure } from '../../src/commands/command.js';
import { messageOf } from '../../src/commands/message.js';
import { runProgram } from '../../src/program.js';
import { folder, type Run } from './cli.js';

const CODES = { done: 0, failed: 1, unreadable: 2, interrupted: 130 } as const;

/** Runs a command line inside this process: the same as `claims`, without the time that a process takes to start. */
export async function inside(
  args: readonly string[],
  { cwd = folder(), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const [out, err]: string[][] = [[], []];
  const into = (said: string[]) => ({ write: (text: string) => said.push(text) > 0 });
  const io = {
    stdout: into(out!),
    stderr: into(err!),
    stdin: async function* () {},
    keyboard: () => null,
    env,
    cwd,
    root: resolve('.'),
    remarks: [],
  };
  let code: number = CODES.done;
  try {
    code = CODES[await runProgram(args, io, '0')];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    err!.push(`${messageOf(error, args)}\n`);
    code = 2;
  }
  return { code, out: out!.join(''), err: err!.join('') };
}
