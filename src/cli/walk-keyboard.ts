import type { Walk } from '../explore/walk.js';
import { walkInPlain } from '../explore/walk-plain.js';
import { walkStepNumber } from '../explore/walk-steps.js';
import { walkInWindow } from '../explore/walk-window.js';
import type { Keyboard } from '../terminal/screen.js';
import type { Outcome } from './exit-codes.js';
import { fileOption } from './input.js';
import type { Io } from './io.js';
import { type KeptPlace, keepPlace, type WalkToKeep } from './keep-place.js';
import { isLineByLine } from './keyboard.js';
import { lookInPlain, lookInWindow } from './keyboard-look.js';
import { programCall } from './program-call.js';
import { outsideOf } from './walk-outside.js';
import { type Transcript, writeTranscript } from './walk-transcript.js';

/** What belongs to a walk at a terminal beside the walk itself. */
export interface WalkSession extends WalkToKeep {
  /** Null for none. */
  readonly transcript: Transcript | null;
  /** Whether the wheel and clicks are for the walk. */
  readonly mouse: boolean;
}

/** Lets somebody walk, then keeps what they did, however it ended. */
export async function walkAtKeyboard(
  keyboard: Keyboard,
  first: Walk,
  session: WalkSession,
  io: Io,
): Promise<Outcome> {
  const { transcript, shared, start } = session;
  const isPlain = isLineByLine(shared, io);
  // Line by line, the first message is read at once; in the window it is gone with the next key, and is said again at the end.
  if (isPlain) io.remarks.splice(0);
  let { input, map } = session;
  const outside = outsideOf(session, keyboard, io, (again) => {
    ({ input, map } = again);
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
  const kept = await keepPlace(walk, state, { ...session, input, map }, io);
  const number = walkStepNumber(walk, state.at);
  const card = number === null ? 'outside your selection' : `card ${number} of ${walk.steps.length}`;
  io.stdout.write(
    `You were at ${state.at.id}, ${card}.${placeWords(kept, (words) =>
      [programCall(io), 'step', ...words].join(' ').concat(fileOption(shared)),
    )}\n`,
  );
  if (transcript !== null) await writeTranscript(walk, state, transcript, shared.force, io);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}

/** What became of the place, and how to go on. A command has a line of its own: that can be copied, and is seldom broken. */
function placeWords(kept: KeptPlace, command: (words: readonly string[]) => string): string {
  const goOn = `\n  ${command(['--resume'])}`;
  switch (kept.is) {
    case 'not saved':
      return '';
    case 'only a look':
      return `\nYour saved walk is still at ${kept.earlier}. To go on with it:${goOn}`;
    case 'saved': {
      const { over } = kept;
      const back =
        over === null
          ? ''
          : `\nYour place before was ${over.at}. To go on there:\n  ${command([over.at, '--resume', ...over.options])}`;
      return ` To go on:${goOn}${back}`;
    }
  }
}
