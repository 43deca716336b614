import type { Environment } from './capabilities.js';

/** Another program that is started from a window. It is never started through a shell: nothing in a word is ever a command. */
export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
}

/** How another program went: whether it could be started, and how it ended: well, with a status or by a signal. */
export type Outcome =
  | { readonly is: 'done' | 'not started' }
  | { readonly is: 'failed'; readonly by: number | NodeJS.Signals | null };

const NOT_STARTED: Outcome = { is: 'not started' };

function outcomeOf(status: number | null, signal: NodeJS.Signals | null): Outcome {
  return status === 0 ? { is: 'done' } : { is: 'failed', by: status ?? signal };
}

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
    child.on('error', () => done(NOT_STARTED));
    child.on('close', (status, signal) => done(outcomeOf(status, signal)));
  });
}

/** So long a program that fails to open something takes to say so. */
const FAILS_WITHIN_MS = 700;

/** Starts a program that has a window of its own, and does not wait for its end. */
export async function startBeside({ command, args }: ProgramCall, env: Environment): Promise<Outcome> {
  const { spawn } = await import('node:child_process');
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...env }, stdio: 'ignore', detached: true });
    const latest = setTimeout(() => done({ is: 'done' }), FAILS_WITHIN_MS);
    const over = (outcome: Outcome) => {
      clearTimeout(latest);
      done(outcome);
    };
    child.on('error', () => over(NOT_STARTED));
    child.on('exit', (status, signal) => over(outcomeOf(status, signal)));
    child.unref();
  });
}

/** What a backslash in double quotes takes its meaning from. */
const ESCAPED_IN_QUOTES = '$`"\\';

/**
 * The words of a command that somebody set, as in `code --wait`, parted as a shell parts them, with quotes and backslashes (POSIX shell,
 * 2.2). On Windows a backslash is a part of a path.
 */
export function wordsOfCommand(command: string, env: Environment): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let i = 0; i < command.length; i += 1) {
    const character = command[i]!;
    const next = command[i + 1];
    const isEscape: boolean =
      character === '\\' &&
      next !== undefined &&
      env.OS !== 'Windows_NT' &&
      (quote === null || (quote === '"' && ESCAPED_IN_QUOTES.includes(next)));
    if (isEscape) {
      word = `${word ?? ''}${next}`;
      i += 1;
    } else if (character === quote) quote = null;
    else if (quote === null && (character === '"' || character === "'")) {
      quote = character;
      word ??= '';
    } else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = `${word ?? ''}${character}`;
  }
  return word === null ? words : [...words, word];
}
