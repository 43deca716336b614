import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import { walkInPlain } from '../explore/walk-plain.js';
import { walkStepNumber } from '../explore/walk-steps.js';
import { walkInWindow } from '../explore/walk-window.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Outcome } from './exit-codes.js';
import { fileOption, type Input } from './input.js';
import type { Io } from './io.js';
import { keepPlace } from './keep-place.js';
import { isLineByLine } from './keyboard.js';
import { lookInPlain, lookInWindow } from './keyboard-look.js';
import { programCall } from './program-call.js';
import { sayRemarks } from './remarks.js';
import type { Shared } from './shared-options.js';
import { outsideOf } from './walk-outside.js';
import { writeTranscript } from './walk-transcript.js';

/** What belongs to a walk at a terminal beside the walk itself. */
export interface WalkSession {
  readonly shared: Shared;
  readonly input: Input;
  /** The file for the transcript, or null for none. */
  readonly transcript: string | null;
  /** The file of the text, by its full path; null for the file's own, or none. */
  readonly text: string | null;
  /** Whether it goes on where an earlier one was left. */
  readonly isResumed: boolean;
  /** Whether the wheel and clicks are for the walk. */
  readonly mouse: boolean;
}

/** Lets somebody walk, then keeps what they did, however it ended. */
export async function walkAtKeyboard(
  keyboard: Keyboard,
  first: Walk,
  start: State,
  session: WalkSession,
  io: Io,
): Promise<Outcome> {
  const { transcript, shared } = session;
  const isPlain = isLineByLine(shared, io);
  // Line by line, what is said first is read first; in the window it is the first message, and is said again at the end.
  if (isPlain) sayRemarks(io);
  let { input } = session;
  const outside = outsideOf(session, keyboard, io, (again) => {
    input = again;
  });
  const {
    ending,
    state: { walk, state },
  } = isPlain
    ? await walkInPlain(first, start, keyboard, { look: lookInPlain(keyboard, shared, io), outside })
    : await walkInWindow(first, start, keyboard, {
        look: lookInWindow(shared, io),
        mouse: session.mouse,
        outside,
      });
  const isKept = await keepPlace(walk, state, { ...session, input }, io);
  const number = walkStepNumber(walk, state.at) ?? 'not a card';
  const where = `You were at ${state.at.id} (${number} of ${walk.steps.length}).`;
  const goOn = isKept ? ` To go on: ${programCall(io)} step --resume${fileOption(shared)}` : '';
  io.stdout.write(`${where}${goOn}\n`);
  if (transcript !== null) await writeTranscript(walk, state, transcript, shared.force, io);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}
