import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder for this user only, and those above it that are missing. Throws what the file system throws. (The
 * recursive form of `mkdirSync` never ends where a file system denies a folder that it does not have, as /proc does.)
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
