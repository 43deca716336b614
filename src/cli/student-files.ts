import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { claimsFilesBelow, isFolder } from './claims-files-below.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import { filesOfPattern, isPattern } from './file-patterns.js';
import type { Unreadable } from './input.js';
import type { Io } from './io.js';
import { CLAIMS_FILE_NAMES } from './locate.js';

/** The files of a class: those that are named, those in folders, and those that a pattern matches; and whose each is. */

/** A student's file: what the student is called, and the file as somebody named it. */
export interface StudentFile {
  readonly student: string;
  readonly file: string;
}

/** The files of a class, each once, and what of them cannot be read. `others` are files that are no student's, such as the key. */
export function studentFiles(
  names: readonly string[],
  others: readonly string[],
  io: Io,
): { readonly files: readonly StudentFile[]; readonly unreadable: readonly Unreadable[] } {
  // A file that is named alone is meant, even the key; with others, a pattern or a folder took the key in.
  const met = new Set(isOneFile(names, io) ? [] : others.map((name) => realPath(name, io)));
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const add = (name: string) => {
    const path = realPath(name, io);
    if (!met.has(path)) files.push(name);
    met.add(path);
  };
  for (const name of names) {
    if (name === '') throw new Failure('usage', 'the name of a file is empty');
    if (name === '-' || !isSeveral(name, io)) add(name);
    else {
      const below = isFolder(name, io) ? claimsFilesBelow(name, io, ANY_MAP) : filesOfPattern(name, io);
      below.files.forEach(add);
      unreadable.push(...below.unreadable);
    }
  }
  return { files: withStudents(files), unreadable };
}

function isOneFile(names: readonly string[], io: Io): boolean {
  return names.length === 1 && !isSeveral(names[0]!, io);
}

function isSeveral(name: string, io: Io): boolean {
  return isFolder(name, io) || isPattern(name, io);
}

/** In a class's folder, each student's file has a name of its own. */
const ANY_MAP = { pattern: /^[^.].*\.(yaml|yml|json)$/s, words: 'NAME.yaml, NAME.yml or NAME.json' };

function realPath(name: string, io: Io): string {
  const path = name === '-' ? name : fullFilePath(name, io);
  return existsSync(path) ? realpathSync(path) : path;
}

/** Each file with its student: as short as the names can be and still differ. */
function withStudents(files: readonly string[]): StudentFile[] {
  const short = files.map(studentOf);
  return files.map((file, i) => {
    const isOnly = short.filter((name) => name === short[i]).length === 1;
    return { file, student: isOnly ? short[i]! : file };
  });
}

/** `anna` of `anna.yaml`, of `anna.claims.yaml`, and of `anna/claims.yaml`. */
function studentOf(file: string): string {
  const folder = basename(dirname(file));
  const isNamedByFolder = CLAIMS_FILE_NAMES.some((name) => name === basename(file));
  if (isNamedByFolder && folder !== '' && folder !== '.' && folder !== '..') return folder;
  return basename(file).replace(/(?:\.claims)?\.(?:yaml|yml|json)$/i, '');
}
