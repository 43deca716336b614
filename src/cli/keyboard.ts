import { canMoveCursor } from '../terminal/capabilities.js';
import type { Keyboard } from '../terminal/screen.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';

/** The terminal to work at, or null where everything is to be written out. `instead` is what to type for that, behind the program's name. */
export function keyboardFor(shared: Shared, io: Io, instead: string): Keyboard | null {
  if (shared.format !== null || shared.fields !== null || shared.output !== null) return null;
  const file = shared.file ?? io.env.CLAIMS_FILE;
  if (file === '-' && io.stdout.isTTY === true) {
    throw new Failure(
      'usage',
      `the file comes from standard input, so there is no keyboard; use -f FILE, or print instead: ${programCall(io)} ${instead}`,
    );
  }
  return io.keyboard();
}

/** Whether somebody at the keyboard is asked line by line: for a screen reader, or where a cursor cannot move. */
export function isLineByLine({ plain }: Shared, { env }: Io): boolean {
  return wantsPlain(plain, env) || !canMoveCursor(env);
}
