import type { Readable } from 'node:stream';
import { decoder } from './decode.js';
import type { Typed } from './key-names.js';

/** How long after the last byte a key that is begun is over, and a paste of which the end never comes. */
const PATIENCE_MS = { key: 40, paste: 1000 } as const;

/**
 * Hears of everything that is typed, as soon as it arrives, until the returned function is called. Esc is a key of its
 * own when nothing follows at once: a terminal sends the keys that begin with it in one piece.
 */
export function listenToTyping(input: Readable, heard: (typed: readonly Typed[]) => void): () => void {
  const keys = decoder();
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;
  const stopWaiting = () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
  const wait = () => {
    const begun = keys.waitsFor();
    if (begun === null) return;
    timer = setTimeout(() => {
      // If this program was busy, more may have come that was not read yet: it is, before the next turn's end.
      turn = setImmediate(() => tell(keys.quiet()));
    }, PATIENCE_MS[begun]);
  };
  const tell = (typed: readonly Typed[]) => {
    if (typed.length > 0) heard(typed);
  };
  const read = (bytes: Buffer) => {
    stopWaiting();
    tell(keys.feed(bytes));
    wait();
  };
  input.on('data', read);
  return () => {
    stopWaiting();
    input.off('data', read);
  };
}

/** How long nothing has to come for the typing to be over; longer where something came, since a paste comes in pieces. */
const QUIET_MS = { atFirst: 50, afterMore: 300 } as const;
/** The longest that is waited for what pours in. */
const MAX_WAIT_MS = 3000;

/** Reads and drops what still comes, until nothing has come for a moment, a signal ends it, or it is too much to wait for. */
export async function untilTypingStops(input: Readable, ended: AbortSignal): Promise<void> {
  await new Promise<void>((done) => {
    const over = () => {
      clearTimeout(quiet);
      clearTimeout(latest);
      input.off('data', read);
      ended.removeEventListener('abort', over);
      done();
    };
    let quiet = setTimeout(over, QUIET_MS.atFirst);
    const latest = setTimeout(over, MAX_WAIT_MS);
    const read = () => {
      clearTimeout(quiet);
      quiet = setTimeout(over, QUIET_MS.afterMore);
    };
    input.on('data', read);
    ended.addEventListener('abort', over);
  });
}
