import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { Shared } from './shared-options.js';

/** How text is to look in a window of so many columns. */
export function lookInWindow(shared: Shared, io: Io): (columns: number) => Look {
  return (columns) => lookOf(shared, io, io.stdout, columns);
}

/** How text is to look line by line. */
export function lookInPlain({ output }: Keyboard, shared: Shared, io: Io): Look {
  return { ...lookInWindow(shared, io)(output.columns || 80), plain: true };
}
