import type { Walking } from '../explore/outside.js';
import { keepTypedReason } from '../explore/stance-dialogue.js';
import type { Walk } from '../explore/walk.js';
import { walkInPlain } from '../explore/walk-plain.js';
import { walkStepNumber } from '../explore/walk-steps.js';
import { walkInWindow } from '../explore/walk-window.js';
import type { Keyboard } from '../terminal/screen.js';
import { visible } from '../words/text.js';
import type { Outcome } from './exit-codes.js';
import { fileOption } from './input.js';
import type { Io } from './io.js';
import { isKeptAlike, type KeptPlace, placeKeeper, type WalkToKeep } from './keep-place.js';
import { isLineByLine } from './keyboard.js';
import { lookInPlain, lookInWindow } from './keyboard-look.js';
import { programCall } from './program-call.js';
import { outsideOf } from './walk-outside.js';
import { type Transcript, transcriptOptions, transcriptPage } from './walk-transcript.js';
import { writeTarget } from './write-target.js';

/** What belongs to a walk at a terminal beside the walk itself. */
export interface WalkSession extends WalkToKeep {
  /** Null for none. */
  readonly transcript: Transcript | null;
  /** Whether the wheel and clicks are for the walk. */
  readonly mouse: boolean;
}

/**
 * Lets somebody walk. What they mark and decide is kept at once, so that not even a kill loses it; where they are is kept at the
 * end, however it ends.
 */
export async function walkAtKeyboard(
  keyboard: Keyboard,
  first: Walk,
  session: WalkSession,
  io: Io,
): Promise<Outcome> {
  const { transcript, shared } = session;
  const { ending, at, kept } = await walkedAndKept(keyboard, first, session, io);
  const { walk, state } = at;
  const number = walkStepNumber(walk, state.at);
  const card = number === null ? 'outside your selection' : `card ${number} of ${walk.steps.length}`;
  const command: StepCommand = (words) =>
    [programCall(io), 'step', ...words].join(' ').concat(fileOption(shared));
  io.stdout.write(`You were at ${state.at.id}, ${card}.${placeWords(kept, transcript !== null, command)}\n`);
  if (transcript !== null) await handIn(at, transcript, kept, command, shared.force, io);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}

/** How a walk ended and where, and what became of that place. What went wrong with it is said on stderr. */
async function walkedAndKept(keyboard: Keyboard, first: Walk, session: WalkSession, io: Io) {
  const { shared, start } = session;
  const isPlain = isLineByLine(shared, io);
  // Line by line, the first message is read at once; in the window it is gone with the next key, and is said again at the end.
  if (isPlain) io.remarks.splice(0);
  let { input } = session;
  const outside = outsideOf(session, keyboard, io, (again) => {
    input = again;
  });
  const keep = placeKeeper(session, io);
  let now: Walking = { walk: first, state: start };
  const changed = (next: Walking) => {
    const isAlike = isKeptAlike(now.state, next.state);
    now = next;
    if (!isAlike) void keep(now, input);
  };
  const walked = isPlain
    ? walkInPlain(first, start, keyboard, { look: lookInPlain(keyboard, shared, io), outside, changed })
    : walkInWindow(first, start, keyboard, {
        look: lookInWindow(shared, io),
        mouse: session.mouse,
        outside,
        changed,
      });
  const { ending, state } = await walked.catch(async (error) => {
    await keep(now, input);
    throw error;
  });
  // A signal leaves no time to press Enter.
  const at = ending === 'by-signal' ? { ...state, state: keepTypedReason(state.state) } : state;
  const kept = await keep(at, input);
  sayTrouble(kept, io);
  return { ending, at, kept };
}

/** What went wrong with a place that was to be kept. */
function sayTrouble(kept: KeptPlace, io: Io): void {
  if (kept.is === 'not saved') io.stderr.write(`Your place could not be saved for --resume: ${kept.why}\n`);
  if (kept.is === 'saved' && kept.aside !== null)
    io.stderr.write(`The saved walk before this one cannot be read. It is now in ${visible(kept.aside)}\n`);
}

/** How somebody calls `step` again, with these words behind it. */
type StepCommand = (words: readonly string[]) => string;

/**
 * Writes the transcript. Where that cannot be done, nothing is lost: the walk that is saved gives it again, which is said; of one
 * that is not, it is printed.
 */
async function handIn(
  { walk, state }: Walking,
  transcript: Transcript,
  kept: KeptPlace,
  command: StepCommand,
  force: boolean,
  io: Io,
): Promise<void> {
  const page = transcriptPage(walk, state, transcript);
  try {
    await writeTarget(transcript.file, [page], force, io);
  } catch (error) {
    io.stdout.write(
      kept.is === 'saved'
        ? `The transcript was not written. To write it, continue the walk and leave it with q:\n  ${command(transcriptOptions(transcript))}\n`
        : `The transcript was not written, so it is printed here.\n\n${page}`,
    );
    throw error;
  }
}

/** What became of the place, and how to go on. A command has a line of its own: that can be copied, and is seldom broken. */
function placeWords(kept: KeptPlace, hasTranscript: boolean, command: StepCommand): string {
  const goOn = `\n  ${command(['--resume'])}`;
  switch (kept.is) {
    case 'not saved':
      return '';
    case 'unkept':
      return `\nYour place and your stances are not saved, since ${kept.why}.${
        hasTranscript ? '' : ' With --transcript FILE you can write them to a page.'
      }`;
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
