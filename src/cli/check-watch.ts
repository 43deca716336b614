import { onFilesChange } from '../disk/watch-files.js';
import type { Painted } from '../explore/painted.js';
import { inWindow } from '../explore/window.js';
import { type CheckRound, checkEnding, checkEntry, checkWindow } from '../render/check-round.js';
import type { Keyboard } from '../terminal/screen.js';
import { type CheckRounds, checkRounds } from './check-rounds.js';
import type { Outcome } from './exit-codes.js';
import type { Io } from './io.js';
import { isLineByLine } from './keyboard.js';
import { lookInWindow } from './keyboard-look.js';
import { lookOf } from './look.js';
import { say } from './say.js';
import type { Shared } from './shared-options.js';

/** `claims check --watch`: files are checked each time that they are saved, until somebody ends it. */

/** What is asked of a watch. */
interface WatchAsked {
  readonly names: readonly string[];
  /** The file of the text that somebody names. */
  readonly text: string | null;
  /** Whether accepted gaps are listed. */
  readonly accepted: boolean;
  readonly shared: Shared;
}

/** What the window shows, and what for. */
interface Watching {
  readonly round: CheckRound;
  readonly said: string | null;
  /** How many of the problems are scrolled out of sight. */
  readonly first: number;
  readonly isOver: boolean;
}

/** Watches in the whole window of a terminal; else each check is written below the one before, until the program is ended. */
export async function watchChecks(asked: WatchAsked, io: Io): Promise<Outcome> {
  const { names, text, shared } = asked;
  const rounds = checkRounds(names, text, shared, io);
  // Before the first check, so that nothing is missed that is saved meanwhile.
  const saved = onFilesSaved(rounds);
  try {
    const first = await rounds.next();
    const keyboard = isLineByLine(shared, io) ? null : io.keyboard(false);
    if (keyboard === null) return await watchInLog(first, saved, asked, io);
    return await watchInWindow(first, saved, keyboard, asked, io);
  } finally {
    saved.stop();
  }
}

async function watchInWindow(
  first: CheckRound,
  saved: Saved,
  keyboard: Keyboard,
  { accepted, shared }: WatchAsked,
  io: Io,
): Promise<Outcome> {
  const look = lookInWindow(shared, io);
  const { ending, state } = await inWindow<Watching, WatchFrame>(
    {
      start: { round: first, said: null, first: 0, isOver: false },
      frame: ({ round, said, first }, size) => ({
        ...checkWindow(round, size, { accepted, said, first }, look(size.columns)),
        cursor: null,
      }),
      press: (watching, name, _typed, frame) => ({
        ...watching,
        said: null,
        first: scrolledTo(name, watching.first, frame()),
        isOver: name === 'q',
      }),
      isWriting: () => false,
      write: (watching) => watching,
      say: (watching, said) => ({ ...watching, said }),
      isOver: ({ isOver }) => isOver,
      watch(change) {
        saved.each((round) => change((watching) => ({ ...watching, round, first: 0 })));
        return saved.stop;
      },
    },
    keyboard,
  );
  io.stdout.write(`${checkEnding(state.round, accepted, lookOf(shared, io, io.stdout))}\n`);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}

/** What is painted, and what of it can be scrolled. */
type WatchFrame = Painted & ReturnType<typeof checkWindow>;

/** How many problems a key goes on or back: one, or those that the window shows. */
const SCROLL: Readonly<Record<string, (shown: number) => number>> = {
  down: () => 1,
  j: () => 1,
  up: () => -1,
  k: () => -1,
  space: (shown) => shown,
  pagedown: (shown) => shown,
  b: (shown) => -shown,
  pageup: (shown) => -shown,
  home: () => Number.NEGATIVE_INFINITY,
  end: () => Number.POSITIVE_INFINITY,
};

/** The problems out of sight after a key: as long as some do not fit, it goes on. */
function scrolledTo(name: string, first: number, { shown, problems }: WatchFrame): number {
  const by = SCROLL[name]?.(Math.max(1, shown)) ?? 0;
  if (by > 0 && first + shown >= problems) return first;
  return Math.max(0, Math.min(problems - 1, first + by));
}

/** So long the end of an entry in a log is held back, in milliseconds: until then, a reader that wanted no more is gone. */
const ENTRY_OPEN_MS = 500;

/**
 * It is ended by a signal, or at the next thing that it writes once nobody reads it any more: for a reader that wants only the
 * beginning (`| head -1`), that is the empty line below an entry, which comes a little later.
 */
function watchInLog(
  first: CheckRound,
  saved: Saved,
  { accepted, shared }: WatchAsked,
  io: Io,
): Promise<never> {
  let open: NodeJS.Timeout | null = null;
  const endEntry = () => {
    if (open === null) return;
    clearTimeout(open);
    open = null;
    io.stdout.write('\n');
  };
  const print = (round: CheckRound) => {
    endEntry();
    io.stdout.write(`${checkEntry(round, accepted, lookOf(shared, io, io.stdout))}\n`);
    open = setTimeout(endEntry, ENTRY_OPEN_MS);
  };
  print(first);
  if (io.stdout.isTTY === true) say('Each save is checked. Ctrl-C ends this.', shared, io);
  saved.each(print);
  return new Promise(() => {});
}

/** A check for each save, once somebody hears of it and until it is stopped. It keeps the program alive. */
interface Saved {
  each(heard: (round: CheckRound) => void): void;
  stop(): void;
}

/** Checks again each time that a file is saved, one check after the other. */
function onFilesSaved(rounds: CheckRounds): Saved {
  let listener: ((round: CheckRound) => void) | null = null;
  let isSaved = false;
  let isChecking = false;
  const checkAgain = async () => {
    if (listener === null || isChecking) return;
    isChecking = true;
    while (isSaved) {
      isSaved = false;
      listener(await rounds.next());
    }
    isChecking = false;
  };
  const watch = onFilesChange(rounds.watched, () => {
    isSaved = true;
    void checkAgain();
  });
  return {
    each(heard) {
      listener = heard;
      void checkAgain();
    },
    stop: watch.stop,
  };
}
