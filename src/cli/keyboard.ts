import { canMoveCursor } from '../terminal/capabilities.js';
import type { Keyboard } from '../terminal/screen.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';

/**
 * The terminal to work at, or null where everything is to be written out. Who asks for plain text can also type through a pipe.
 * `instead` is what to type for that, behind the
 * program's name; `isInputTaken` says that standard input is read for something else than the claims file.
 */
export async function keyboardFor(
  shared: Shared,
  io: Io,
  instead: string,
  isInputTaken = false,
): Promise<Keyboard | null> {
  if (shared.format !== null || shared.fields !== null || shared.output !== null) return null;
  const fromInput = isInputTaken || (shared.file ?? io.env.CLAIMS_FILE) === '-';
  const keyboard = io.keyboard(fromInput);
  if (keyboard === null && fromInput && io.stdout.isTTY === true) {
    throw new Failure(
      'usage',
      `a file is read from standard input, and there is no other keyboard; print instead: ${programCall(io)} ${instead}`,
    );
  }
  return keyboard === null && !fromInput && wantsPlain(shared.plain, io.env) ? io.piped() : keyboard;
}

/** Whether somebody at the keyboard is asked line by line: for a screen reader, or where a cursor cannot move. */
export function isLineByLine({ plain }: Shared, { env }: Io): boolean {
  return wantsPlain(plain, env) || !canMoveCursor(env);
}
