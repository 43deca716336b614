import { Transform } from 'node:stream';

/** The Escape key in the one spelling that no other key begins with (the kitty keyboard protocol's). */
export const ESCAPE = '\u001b[27u';

const ESC = 0x1b;
/** What arrives later than this after an Esc, in milliseconds, is another key. */
const PATIENCE = 40;

/**
 * A keyboard's input in which Esc is a key of its own at once. Other keys begin with the same character, so readline
 * waits for half a second to see whether more comes; but a terminal sends such a key in one piece.
 */
export function quickEscape(input: NodeJS.ReadStream): NodeJS.ReadStream {
  let waiting: NodeJS.Timeout | null = null;
  const keys = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let bytes = chunk;
      if (waiting !== null) {
        clearTimeout(waiting);
        waiting = null;
        if (goesOn(bytes[0]!)) bytes = Buffer.concat([Buffer.from([ESC]), bytes]);
        else this.push(ESCAPE);
      }
      // Esc and a key that came in one piece: no key here is typed with Alt.
      if (bytes[0] === ESC && bytes.length > 1 && !goesOn(bytes[1]!)) {
        this.push(ESCAPE);
        bytes = bytes.subarray(1);
      }
      if (bytes.length === 1 && bytes[0] === ESC) {
        waiting = setTimeout(() => {
          waiting = null;
          this.push(ESCAPE);
        }, PATIENCE);
      } else this.push(bytes);
      done();
    },
    flush(done) {
      if (waiting !== null) clearTimeout(waiting);
      done();
    },
  });
  input.pipe(keys);
  // What readline asks of a terminal.
  return Object.assign(keys as unknown as NodeJS.ReadStream, {
    isTTY: true as const,
    setRawMode(mode: boolean) {
      try {
        input.setRawMode(mode);
      } catch {
        // The terminal is gone: there is nothing to set any more.
      }
      return keys as unknown as NodeJS.ReadStream;
    },
  });
}

/** Whether a byte after Esc goes on with the same key: `[` or `O`. */
function goesOn(byte: number): boolean {
  return byte === 0x5b || byte === 0x4f;
}
