import { drillResultLines } from '../explore/drill-lines.js';
import { drillInPlain } from '../explore/drill-plain.js';
import { roundOf } from '../explore/drill-round.js';
import { drillInWindow } from '../explore/drill-window.js';
import type { Exercise } from '../query/exercises.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Outcome } from './exit-codes.js';
import type { Io } from './io.js';
import { isLineByLine } from './keyboard.js';
import { lookInPlain, lookInWindow } from './keyboard-look.js';
import { lookOf } from './look.js';
import { sayRemarks } from './remarks.js';
import type { Shared } from './shared-options.js';

/** Lets somebody practise, then says what it came to. `seconds` is the time for each question, or null for any. */
export async function drillAtKeyboard(
  keyboard: Keyboard,
  chosen: readonly Exercise[],
  seconds: number | null,
  shared: Shared,
  io: Io,
): Promise<Outcome> {
  const start = roundOf(chosen);
  const isPlain = isLineByLine(shared, io);
  if (isPlain) sayRemarks(io);
  const { ending, state } = isPlain
    ? await drillInPlain(start, keyboard, lookInPlain(keyboard, shared, io))
    : await drillInWindow(start, keyboard, lookInWindow(shared, io), seconds);
  io.stdout.write(`${drillResultLines(state, lookOf(shared, io, io.stdout)).join('\n')}\n`);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}
