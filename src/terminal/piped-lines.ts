import type { Readable } from 'node:stream';
import type { Keyboard, WindowStream } from './screen.js';

/** Lines that come through a pipe or from a file, as if somebody typed them. */

/** What somebody types at, made of a stream of lines; null where it has none, or none comes within so many milliseconds. */
export async function pipedLines(
  input: Readable,
  output: WindowStream,
  watchSignals: Keyboard['watchSignals'],
  patience: number,
): Promise<Keyboard | null> {
  if (!(await bringsSomething(input, patience))) {
    // It would keep the program alive.
    input.pause();
    return null;
  }
  return {
    input,
    inputFd: 0,
    output,
    isShown: false,
    watchSignals,
    setRaw: () => {},
    suspend: () => false,
    onStop: () => () => {},
    onContinue: () => () => {},
    untilInFront: async () => {},
    lend: (use) => use(),
  };
}

/** Whether something comes from a stream before it ends. What comes is still to be read. */
function bringsSomething(input: Readable, patience: number): Promise<boolean> {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(latest);
      input.off('readable', over).off('error', over);
      done(input.readableLength > 0);
    };
    const latest = setTimeout(over, patience);
    input.on('readable', over).on('error', over);
  });
}
