import {
  closeSync,
  constants,
  fchmodSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inBulk } from '../words/in-bulk.js';
import { fileErrorCode } from './file-errors.js';
import { oneAtATime } from './one-at-a-time.js';
import { clearDead, passingName } from './passing-files.js';

/** How everything that this program writes to a disk is written: whole or not at all. */

/** What is written: a text in pieces, so that a large one is never one string; part after part where its parts come later; or bytes. */
export type Pieces = Iterable<string> | AsyncIterable<Iterable<string>> | Uint8Array;

export interface Writing {
  /** Whether a file of this name may be replaced. Otherwise one that is there fails with EEXIST. */
  readonly replace: boolean;
  /** Who may use the file; what is usual for the user unless given. */
  readonly mode?: number | undefined;
  /**
   * Throws where the file that is there must stay. It is asked right before that is replaced; no other run that asks
   * replaces a file in the folder meanwhile.
   */
  readonly check?: () => void;
}

/** The signals that end a program and that it can answer. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** How often to look whether somebody reads from a pipe, in milliseconds. */
const POLL_EVERY_MS = 50;

/**
 * Writes a file whole or not at all: into a part beside it, which takes its name once it is complete. Whatever ends
 * the program meanwhile, only a kill (-9) leaves the part, and the next run clears that away. Throws what the file
 * system throws.
 */
export async function writeWhole(path: string, pieces: Pieces, writing: Writing): Promise<void> {
  const { replace, mode, check } = writing;
  const folder = dirname(path);
  await clearDead(folder);
  const part = join(folder, await passingName('part'));
  await guarded(part, async (file) => {
    if (mode !== undefined) fchmodSync(file, mode);
    await writeInto(file, pieces);
    if (!replace) placeNew(part, path);
    else if (check === undefined) renameSync(part, path);
    else
      await oneAtATime(folder, () => {
        check();
        renameSync(part, path);
      });
  });
}

/** Writes into a device or a pipe as it is. A pipe that nobody reads fails after `patience` milliseconds. */
export async function writeThrough(path: string, pieces: Pieces, patience: number): Promise<void> {
  const file = await openThrough(path, patience);
  try {
    await writeInto(file, pieces);
  } catch (error) {
    // A reader that has seen enough closes its end: that is success.
    if (fileErrorCode(error) !== 'EPIPE') throw error;
  } finally {
    closeSync(file);
  }
}

async function writeInto(file: number, pieces: Pieces): Promise<void> {
  for await (const part of Symbol.asyncIterator in pieces ? pieces : [pieces]) {
    for (const bulk of part instanceof Uint8Array ? [part] : inBulk(part)) {
      writeFileSync(file, bulk);
      // A signal is heard between two writes only.
      await turn();
    }
  }
}

/** Lets what waits, a signal above all, be dealt with. */
function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/**
 * Makes a part and never leaves it behind. A signal to end removes it and then ends the program as it would have,
 * unless somebody else answers that signal already: then what is being written is finished first.
 */
async function guarded(part: string, fill: (file: number) => Promise<void>): Promise<void> {
  let file: number | null = null;
  const remove = () => {
    if (file !== null) rmSync(part, { force: true });
  };
  const end = (signal: NodeJS.Signals) => {
    remove();
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  const heard = SIGNALS.filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of heard) process.on(signal, end);
  process.on('exit', remove);
  try {
    file = openSync(part, 'wx');
    await fill(file);
  } finally {
    if (file !== null) closeSync(file);
    remove();
    // One that came during the last write is still to be heard.
    await turn();
    for (const signal of heard) process.off(signal, end);
    process.off('exit', remove);
  }
}

/** Gives a part its name, if nothing has that name. */
function placeNew(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(fileErrorCode(error) ?? ''))
      throw error;
    // A file system without links (FAT): the name is taken first, and then replaced.
    closeSync(openSync(path, 'wx'));
    renameSync(part, path);
  }
}

async function openThrough(path: string, patience: number): Promise<number> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFIFO()) return openSync(path, 'w');
  for (let waited = 0; ; waited += POLL_EVERY_MS) {
    try {
      // Without a reader this fails at once, where a plain opening would wait for ever.
      const reader = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const file = openSync(path, 'w');
      closeSync(reader);
      return file;
    } catch (error) {
      if (fileErrorCode(error) !== 'ENXIO') throw error;
      if (waited >= patience) throw new Error('nothing reads from this pipe');
      await new Promise((done) => setTimeout(done, POLL_EVERY_MS));
    }
  }
}
