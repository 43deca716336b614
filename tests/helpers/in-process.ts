import { resolve } from 'node:path';
import { Failure, type Io } from '../../src/commands/command.js';
import { runProgram } from '../../src/program.js';

/** What a command line came to that was run in this process: nobody at a keyboard, nothing on standard input. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  /** Why it could not be done; null where it could. */
  readonly failure: Failure | null;
}

/** Runs a command line without a process of its own. */
export async function inProcess(
  argv: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Ran> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write(text: string) {
      written[name] += text;
      return true;
    },
  });
  const io: Io = {
    stdout: stream('out'),
    stderr: stream('err'),
    stdin: () => Promise.reject(new Error('standard input was read')),
    keyboard: () => null,
    env,
    cwd,
    root: resolve('.'),
    remarks: [],
  };
  try {
    await runProgram(argv, io, '0.0.0');
    return { ...written, failure: null };
  } catch (error) {
    if (error instanceof Failure) return { ...written, failure: error };
    throw error;
  }
}
