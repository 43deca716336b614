import { isAbsolute, normalize, resolve } from 'node:path';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** The full path of a file that somebody names. A relative name in a folder that is gone is a failure. */
export function fullFilePath(name: string, io: Io): string {
  if (isAbsolute(name)) return normalize(name);
  return resolve(workingFolderPath(io), name);
}

/** The folder that somebody is in. That it was deleted meanwhile is a failure. */
export function workingFolderPath({ cwd }: Io): string {
  if (cwd !== null) return cwd;
  throw new Failure(
    'file',
    'the folder that you are in no longer exists: change to another one, or give full paths',
  );
}
