import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { fileErrorCode } from './file-errors.js';

/** How files are read that somebody names: never for ever, never without end. */

/** The most that is read of anything, in bytes: a longer text is more than JavaScript can hold. */
export const MAX_READ_BYTES = 500 * 1024 * 1024;

/** How often to look whether somebody writes into a pipe, in milliseconds. */
const POLL_EVERY_MS = 20;

interface Reading {
  /** The most that is read, in bytes. */
  readonly most: number;
  /** How long to wait for somebody to write into a pipe, in milliseconds; null where none may be read. */
  readonly patience: number | null;
}

/**
 * The bytes of a file, or of a pipe where that may be. What is something else (a folder, a device), larger than
 * `most`, or a pipe that nobody writes to is an error that says so. Throws what the file system throws, too.
 */
export async function readBytes(path: string, { most, patience }: Reading): Promise<Uint8Array> {
  const pipes = patience !== null;
  refuseOther(statSync(path), pipes);
  // A pipe that nobody writes to would keep a plain opening waiting for ever.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const there = fstatSync(file);
    refuseOther(there, pipes);
    if (there.size > most) throw tooLarge(most);
    return there.isFile() ? readFile(file, there.size, most) : await readPipe(file, most, patience ?? 0);
  } finally {
    closeSync(file);
  }
}

/** All that arrives on a stream, up to a limit. */
export async function readStreamBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuseOther(there: Stats, pipes: boolean): void {
  const what = otherThanFile(there);
  if (what !== null && !(pipes && there.isFIFO())) throw new Error(what);
}

/** What something is that is no file. */
function otherThanFile(there: Stats): string | null {
  if (there.isFile()) return null;
  if (there.isDirectory()) return 'this is a folder; name a file';
  if (there.isFIFO()) return 'this is a pipe; a file is needed';
  return there.isSocket() ? 'this is a socket; a file is needed' : 'this is a device; a file is needed';
}

/** A file's size tells how much to expect; some files of the system have none and grow while they are read. */
function readFile(file: number, size: number, most: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length > most) throw tooLarge(most);
    if (read === 0) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length + 1);
  }
}

async function readPipe(file: number, most: number, patience: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let waited = 0; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const read = readOrWait(file, chunk);
    if (read === 0 && (total > 0 || waited >= patience)) break;
    if (read === 0) waited += POLL_EVERY_MS;
    if (read === 0 || read === null) await new Promise((done) => setTimeout(done, POLL_EVERY_MS));
    else chunks.push(chunk.subarray(0, read));
    total += read ?? 0;
    if (total > most) throw tooLarge(most);
  }
  if (total === 0) throw new Error('nothing writes to this pipe');
  return Buffer.concat(chunks);
}

/** How much was read: 0 where nobody writes (any more), null where somebody does and nothing is there yet. */
function readOrWait(file: number, into: Buffer): number | null {
  try {
    return readSync(file, into);
  } catch (error) {
    if (fileErrorCode(error) === 'EAGAIN') return null;
    throw error;
  }
}

function tooLarge(most: number): Error {
  return new Error(`this is larger than the limit of ${megabytesInWords(most)}`);
}

/** A number of bytes in words. */
export function megabytesInWords(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
