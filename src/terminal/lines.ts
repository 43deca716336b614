import type { Readable } from 'node:stream';

/** The lines that somebody types where the terminal itself makes lines of keys. */
interface Lines {
  /** The next line, or null at the end of what is typed. In a turn of the event loop of its own, so that signals are heard. */
  next(): Promise<string | null>;
  close(): void;
}

/** Reads lines until closed. A terminal ends a line itself where it is too long (4,096 bytes on Linux). */
export function linesOf(input: Readable): Lines {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let waiting: string[] = [];
  let taken = 0;
  let begun = '';
  let isOver = false;
  let wake: () => void = () => {};
  const read = (bytes: Buffer) => {
    const [end = '', ...more] = utf8.decode(bytes, { stream: true }).split(/\r?\n/);
    begun += end;
    for (const line of more) {
      waiting.push(begun);
      begun = line;
    }
    wake();
  };
  const end = () => {
    if (begun !== '') waiting.push(begun);
    begun = '';
    isOver = true;
    wake();
  };
  input.on('data', read).on('end', end).on('error', end);
  return {
    async next() {
      await new Promise(setImmediate);
      while (taken === waiting.length && !isOver) {
        waiting = [];
        taken = 0;
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      const line = waiting[taken] ?? null;
      if (line !== null) taken += 1;
      return line;
    },
    close() {
      waiting = [];
      taken = 0;
      isOver = true;
      input.off('data', read).off('end', end).off('error', end).pause();
      wake();
    },
  };
}
