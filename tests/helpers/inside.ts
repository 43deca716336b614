import { resolve } from 'node:path';
import { Failure } from '../../src/commands/command.js';
import { runProgram } from '../../src/program.js';

export interface Inside {
  /** How the run ended: its outcome, or the kind of its failure. */
  readonly end: string;
  readonly out: string;
  /** What was said on standard error; of a failure, its message. */
  readonly err: string;
}

/** Runs a command line in this process: what comes out of it, without the cost of starting the program. */
export async function inside(argv: readonly string[], cwd: string, input = ''): Promise<Inside> {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    stdout: { write: (text: string) => out.push(text) > 0 },
    stderr: { write: (text: string) => err.push(text) > 0 },
    stdin: async () => new TextEncoder().encode(input),
    keyboard: () => null,
    env: { CLAIMS_NO_CACHE: '1' },
    cwd,
    root: resolve('.'),
  };
  try {
    return { end: await runProgram(argv, io, '0.0.0'), out: out.join(''), err: err.join('') };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { end: error.kind, out: out.join(''), err: err.join('') + error.message };
  }
}
