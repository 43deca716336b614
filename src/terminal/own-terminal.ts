import { closeSync, openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';

/** The terminal that this process belongs to. What Node needs for it is loaded here as it is asked for: most commands ask for no keys. */

/** Whether there is a terminal at a file descriptor. */
export function isTerminal(fd: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(fd);
}

/** Opens the terminal for its keys, where standard input is read for something else. It fails where there is none. */
export function openTerminal(): { readonly input: ReadStream; readonly fd: number } {
  const fd = openSync(process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty', 'r');
  return { input: new (process.getBuiltinModule('node:tty').ReadStream)(fd), fd };
}

/**
 * Lets go of the terminal. A pager in the same pipe changed it before this program began and has put it back since; at its end
 * Node would set it as it was at the beginning.
 */
export function forgetTerminal(): void {
  for (const fd of [0, 2]) {
    try {
      closeSync(fd);
    } catch {
      // It is closed already.
    }
  }
}
