import type { Command as Commander } from 'commander';
import type { Takes } from '../completion/grammar.js';
import type { Environment, Stream } from '../terminal/capabilities.js';
import type { Keyboard } from '../terminal/screen.js';

/** A stream that text is written to. */
export interface Output extends Stream {
  readonly rows?: number | undefined;
  /** Says false when the other end is slower; then `drained` waits for it. */
  write(text: string): boolean;
  readonly drained?: () => Promise<unknown>;
}

/** The world as a command sees it: handed in, so that a command runs without a process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input; nothing is read from it before it is asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** The terminal that somebody types at, or null: standard input or output is none. */
  readonly keyboard: () => Keyboard | null;
  readonly env: Environment;
  /** The folder that somebody is in; null where it cannot be told, since it was deleted. */
  readonly cwd: string | null;
  /** The folder of the program itself, where the op-ed's map is. */
  readonly root: string;
  /** What is to be said beside the answer where it is seen: last on the screen, and above what a pager shows. */
  readonly remarks: string[];
}

/** What a run of a command is given. `options` are its own and the shared ones, by commander's names. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly io: Io;
}

/** How a run can end, but for failures, which are thrown. `not-decided`: the time was over before the answer was known. */
export type Outcome = 'done' | 'failed' | 'not-decided' | 'unreadable' | 'interrupted';

/** A command: its own options and how it runs. Its name, arguments and summary stand in `program.ts`. */
export interface CommandModule {
  declare(command: Commander): void;
  run(call: Call): Promise<Outcome>;
  /** What of that which all commands share it takes: for completion. */
  readonly takes: Takes;
}

/**
 * Why a command could not do its work: the command line is wrong, a file cannot be read or written, or a
 * file's content is wrong. The message says what, where, and what would be right.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: 'usage' | 'file' | 'content';

  constructor(kind: Failure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
