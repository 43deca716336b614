import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { Shared } from './shared-options.js';

/** How text is to look that a walk or a round of practice shows, in a window, line by line, or written out. */

/** Wider than any line. */
export const UNBROKEN_COLUMNS = 1_000_000;

/** How text is to look in a window of so many columns. */
export function lookInWindow(shared: Shared, io: Io): (columns: number) => Look {
  return (columns) => lookOf(shared, io, io.stdout, columns);
}

/** How text is to look line by line. Where nobody asked for that, the terminal can do no more, and lines fit its width. */
export function lookInPlain({ output }: Keyboard, shared: Shared, io: Io): Look {
  const whole = withWholeLines(shared, io);
  const look =
    whole === shared ? lookInWindow(shared, io)(output.columns || 80) : lookOf(whole, io, io.stdout);
  return { ...look, plain: true };
}

/**
 * The options with which lines are left whole if somebody asks for plain text and for no width: so addresses stay in one piece,
 * and a screen reader reads on.
 */
export function withWholeLines(shared: Shared, { env }: Io): Shared {
  const isAsked = wantsPlain(shared.plain, env) && shared.width === undefined;
  return isAsked ? { ...shared, width: UNBROKEN_COLUMNS } : shared;
}
