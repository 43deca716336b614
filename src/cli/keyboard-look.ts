import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Io } from './io.js';
import { lookOf, wantsWholeLines } from './look.js';
import type { Shared } from './shared-options.js';

/** How text is to look that a walk or a round of practice shows, in a window, line by line, or written out. */

/** How text is to look in a window of so many columns. */
export function lookInWindow(shared: Shared, io: Io): (columns: number) => Look {
  return (columns) => lookOf(shared, io, io.stdout, columns);
}

/** How text is to look line by line. Where nobody asked for that, the terminal can do no more, and lines fit its width. */
export function lookInPlain({ output }: Keyboard, shared: Shared, io: Io): Look {
  const look = wantsWholeLines(shared, io)
    ? lookOf(shared, io, io.stdout)
    : lookInWindow(shared, io)(output.columns || 80);
  return { ...look, plain: true };
}
