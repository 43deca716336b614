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
        // The rest of a key that was sent in two pieces begins with one of these.
        const goesOn = bytes[0] === 0x5b || bytes[0] === 0x4f;
        if (goesOn) bytes = Buffer.concat([Buffer.from([ESC]), bytes]);
        else this.push(ESCAPE);
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
      input.setRawMode(mode);
      return keys as unknown as NodeJS.ReadStream;
    },
  });
}
