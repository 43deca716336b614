import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { lookOf } from './output.js';
import type { Shared } from './shared-options.js';

/** The terminal to work at, or null where everything is to be written out. `instead` is what to type for that. */
export function keyboardFor(shared: Shared, io: Io, instead: string): Keyboard | null {
  if (shared.format !== null || shared.fields !== null || shared.output !== null) return null;
  const file = shared.file ?? io.env.CLAIMS_FILE;
  if (file === '-' && io.stdout.isTTY === true) {
    throw new Failure(
      'usage',
      `the keyboard cannot be used while the file comes from standard input; name the file with -f FILE, or have it written out: ${instead}`,
    );
  }
  return io.keyboard();
}

/** How text is to look in a window of so many columns. */
export function lookAt(shared: Shared, io: Io): (columns: number) => Look {
  return (columns) => lookOf({ ...shared, width: Math.min(columns, shared.width ?? columns) }, io, io.stdout);
}
