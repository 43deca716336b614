import type { Environment, Stream } from '../terminal/capabilities.js';
import type { Keyboard } from '../terminal/screen.js';

/** A stream that text is written to, or the bytes of a file. */
export interface Output extends Stream {
  readonly rows?: number | undefined;
  /** Says false when the other end is slower; then `drained` waits for it. */
  write(content: string | Uint8Array): boolean;
  readonly drained?: () => Promise<unknown>;
}

/** The world as a command sees it: handed in, so that a command runs without a process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input; nothing is read from it before it is asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /**
   * The terminal that somebody types at, or null where standard output is none, or standard input. Where standard input is
   * read for something else, the keys come from the terminal itself.
   */
  readonly keyboard: (isInputTaken: boolean) => Keyboard | null;
  /** What is typed through a pipe or from a file at standard input; null where that is a terminal, or nothing comes. */
  readonly piped: () => Promise<Keyboard | null>;
  /** From now on, signals to end this program only tell of themselves: for what has to end something else before. */
  readonly watchSignals: () => AbortSignal;
  readonly env: Environment;
  /** The time now, in milliseconds since 1970; it never goes back. */
  readonly now: () => number;
  /** The folder that somebody is in; null where it cannot be told, since it was deleted. */
  readonly cwd: string | null;
  /** The folder of the program itself, where claims.yaml is, the map that comes with it. */
  readonly root: string;
  /** How long to wait at a pipe for its other end, in milliseconds. */
  readonly patience: number;
  /** What is to be said beside the answer where it is seen: last on the screen, and above what a pager shows. */
  readonly remarks: string[];
}
