import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Files that the program keeps for its user. In a place that several people can write to, another could put a file or a
 * link where one is looked for: so what is not the user's own, or what others can change, is not used.
 */

/**
 * Makes the folder for a kept file, for this user only. One that is there and not the user's own is an error that says
 * so. Throws what the file system throws, too.
 */
export function makeOwnFolder(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) makeFolder(folder);
  refuseOthers(lstatSync(folder), 'folder');
}

/**
 * The bytes of a kept file. One that is not the user's own, no file, or larger than `most` is an error that says so.
 * Throws what the file system throws, too. It never waits: a pipe is not opened.
 */
export function readOwnFile(path: string, most: number): Buffer {
  refuseOthers(lstatSync(dirname(path)), 'folder');
  refuseOthers(lstatSync(path), 'file');
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const there = fstatSync(file);
    refuseOthers(there, 'file');
    if (there.size > most) throw new Error('it is too large');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The recursive form of `mkdirSync` never ends where a file system denies a folder that it does not have (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function refuseOthers(there: Stats, what: 'file' | 'folder'): void {
  const it = what === 'file' ? 'it' : 'its folder';
  const fits = what === 'file' ? there.isFile() : there.isDirectory();
  if (there.isSymbolicLink()) throw new Error(`${it} is a link`);
  if (!fits) throw new Error(`${it} is not a ${what}`);
  const user = process.getuid?.();
  if (user === undefined) return;
  if (there.uid !== user) throw new Error(`${it} belongs to another user`);
  if ((there.mode & 0o022) !== 0) throw new Error(`other users can change ${it}`);
}
