import { once } from 'node:events';
import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { WindowStream } from './screen.js';

/** Standard output, as commands write to it. */
export interface StandardOutput extends WindowStream {
  readonly isTTY?: boolean | undefined;
  /** Says false when the other end is slower; then `drained` waits for it. */
  write(content: string | Uint8Array): boolean;
  drained(): Promise<unknown>;
}

const STDOUT = 1;

/** The stream of this process, or where it leads to no terminal, what writes there at once. `failed` hears of what cannot be written. */
export function standardOutput(failed: (error: NodeJS.ErrnoException) => void): StandardOutput {
  const opened = () =>
    Object.assign(process.stdout.on('error', failed), { drained: () => once(process.stdout, 'drain') });
  return isPlain() ? plainOutput(failed, opened) : opened();
}

/** Whether standard output is a file, a pipe or nothing at all: what is surely no terminal. */
function isPlain(): boolean {
  try {
    const there = fstatSync(STDOUT);
    return there.isFile() || there.isFIFO() || there.isSocket() || there.rdev === statSync(devNull).rdev;
  } catch {
    return false;
  }
}

/**
 * Writes to where no terminal is, without the stream of Node.js, which takes longer to load than most answers to print. Only where
 * the other end takes nothing now and nobody may wait for it, that stream writes the rest.
 */
function plainOutput(
  failed: (error: NodeJS.ErrnoException) => void,
  open: () => StandardOutput,
): StandardOutput {
  let opened: StandardOutput | null = null;
  return {
    write(content) {
      if (opened !== null) return opened.write(content);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
      } catch (error) {
        if (!isErrno(error)) throw error;
        if (error.code !== 'EAGAIN') failed(error);
        else {
          opened = open();
          return opened.write(bytes.subarray(written));
        }
      }
      return true;
    },
    drained: async () => opened?.drained(),
    // It is no window: its size never changes.
    on: () => {},
    off: () => {},
  };
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
