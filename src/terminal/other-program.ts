import type { Environment } from './capabilities.js';

/** Another program that is started from a window. It is never started through a shell: nothing in a word is ever a command. */
export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
}

/** How another program went: whether it could be started, and whether it ended well. */
export type Outcome = 'not started' | 'failed' | 'done';

/** Runs a program on the terminal, with keys from `input`, and waits for its end; a signal that ends this one ends that, too. */
export async function runOnTerminal(
  { command, args }: ProgramCall,
  { env, input, ended }: { readonly env: Environment; readonly input: number; readonly ended: AbortSignal },
): Promise<Outcome> {
  const { spawn } = await import('node:child_process');
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...env },
      stdio: [input, 'inherit', 'inherit'],
      signal: ended,
    });
    child.on('error', () => done('not started'));
    child.on('close', (code) => done(code === 0 ? 'done' : 'failed'));
  });
}

/** So long a program that fails to open something takes to say so. */
const FAILS_WITHIN_MS = 700;

/** Starts a program that has a window of its own, and does not wait for its end. */
export async function startBeside({ command, args }: ProgramCall, env: Environment): Promise<Outcome> {
  const { spawn } = await import('node:child_process');
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...env }, stdio: 'ignore', detached: true });
    const latest = setTimeout(() => done('done'), FAILS_WITHIN_MS);
    const over = (outcome: Outcome) => {
      clearTimeout(latest);
      done(outcome);
    };
    child.on('error', () => over('not started'));
    child.on('exit', (code) => over(code === 0 ? 'done' : 'failed'));
    child.unref();
  });
}

/** The words of a command that somebody set, as in `code --wait`; what stands in quotes is one word. */
export function wordsOfCommand(command: string): string[] {
  return Array.from(
    command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g),
    ([, ...parts]) => parts.find((part) => part !== undefined)!,
  );
}
