import { accessSync, constants, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { deadLinkError, fileErrorCode, fileErrorReason } from '../disk/file-errors.js';
import { shownPath } from '../disk/shown-path.js';
import { type Pieces, writeThrough, writeWhole } from '../disk/write.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';

/** Where an answer is written to, if not to standard output. */
interface Target {
  readonly path: string;
  /** What is there now. */
  readonly there: Stats | undefined;
}

/** What can only be the name of a folder: it ends in a slash, or in `.` or `..`. */
const FOLDER = sep === '\\' ? /(^|[\\/])\.{0,2}$/ : /(^|\/)\.{0,2}$/;

/**
 * Writes to what a name means: a file whole or not at all, never in the place of another unless forced; a device or a
 * pipe as it is. What cannot be written is a failure that says why.
 */
export async function writeTarget(name: string, pieces: Pieces, force: boolean, io: Io): Promise<void> {
  const { path, there } = targetOf(name, force, io);
  try {
    if (there === undefined) await writeWhole(path, pieces, { replace: false });
    else if (!there.isFile()) await writeThrough(path, pieces, io.patience);
    else await writeWhole(realpathSync(path), pieces, { replace: true, mode: there.mode & 0o7777 });
  } catch (error) {
    // Where what is to be written cannot be made, that is said already.
    if (error instanceof Failure) throw error;
    throw unwritable(name, fileErrorReason(error, io.cwd));
  }
}

/** What a name means as a place to write to. That it cannot be one is a failure that says why. */
export function targetOf(name: string, force: boolean, io: Io): Target {
  if (name === '') throw new Failure('usage', 'the name of the file to write is empty');
  const path = fullFilePath(name, io);
  const there = whatIsAt(path, name, io);
  if (there?.isDirectory()) throw new Failure('file', `${name}: this is a folder; name a file`);
  if (FOLDER.test(name)) throw new Failure('file', `${name}: this is the name of a folder; name a file`);
  if (there?.isFile() && !force)
    throw new Failure('file', `${name}: the file exists already; --force replaces it`);
  if (there?.isBlockDevice()) throw unwritable(name, 'this is a disk');
  if (there?.isSocket()) throw unwritable(name, 'this is a socket');
  if (there === undefined || there.isFile()) refuseFolder(dirname(path), name, io);
  return { path, there };
}

function whatIsAt(path: string, name: string, io: Io): Stats | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    const link = there === undefined ? deadLinkError(path, io.cwd) : null;
    if (link === null) return there;
    throw new Error(link);
  } catch (error) {
    throw unwritable(name, fileErrorReason(error, io.cwd));
  }
}

/** That nothing can be written into a folder is a failure that names it. */
function refuseFolder(folder: string, name: string, io: Io): void {
  try {
    // Asked for something in it, so that a part of the path that is missing is told from one that is no folder.
    statSync(`${folder}/.`);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const denied = ['EACCES', 'EPERM'].includes(fileErrorCode(error) ?? '');
    const reason = denied
      ? `you have no permission to write in the folder "${shownPath(io.cwd, folder)}"`
      : fileErrorReason(error, io.cwd);
    throw unwritable(name, reason);
  }
}

function unwritable(name: string, reason: string): Failure {
  return new Failure('file', `${name}: cannot be written: ${reason}`);
}
