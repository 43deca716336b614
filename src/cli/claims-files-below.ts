import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileErrorReason } from '../disk/file-errors.js';
import { oneLine, visible } from '../words/text.js';
import { fullFilePath } from './file-paths.js';
import type { Unreadable } from './input.js';
import type { Io } from './io.js';

/** Which claims files a folder has, in itself and in the folders below it. */

/** What files are called: as a pattern, and for people. */
interface Called {
  readonly pattern: RegExp;
  readonly words: string;
}

/** The names of claims files in a repository: `claims.yaml`, or anything before that, as in `school.claims.yaml`. */
const CLAIMS_FILES: Called = {
  pattern: /^(.+\.)?claims\.(yaml|yml|json)$/s,
  words: 'claims.yaml, claims.yml, claims.json, NAME.claims.yaml, and so on',
};

/** The claims files below a folder, as somebody names them who names the folder so, and what cannot be read. */
export interface FilesBelow {
  readonly files: readonly string[];
  /** The folders that were looked into, itself first. */
  readonly folders: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** Whether a name is that of a folder that is there. */
export function isFolder(name: string, io: Io): boolean {
  try {
    return statSync(fullFilePath(name, io)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The claims files of a folder and of the folders below it, by their names' order. Not looked into: hidden folders, node_modules,
 * and links to folders, so that a circle of links does no harm. `called` is what their names look like. Where there is none, the folder itself is what cannot be read.
 */
export function claimsFilesBelow(folder: string, io: Io, called = CLAIMS_FILES): FilesBelow {
  const files: string[] = [];
  const unreadable: Unreadable[] = [];
  const folders = [folder];
  // The list grows while it is read.
  for (const name of folders) {
    const found = entriesOf(name, io);
    if (!Array.isArray(found)) unreadable.push(found);
    else {
      folders.push(...found.filter(isToBeSearched).map((entry) => join(name, entry.name)));
      files.push(
        ...found
          .filter((entry) => isClaimsFile(entry, called.pattern))
          .map((entry) => join(name, entry.name)),
      );
    }
  }
  if (files.length === 0 && unreadable.length === 0)
    unreadable.push({
      name: oneLine(visible(folder)),
      named: folder,
      reason: `there is no claims file in this folder or below it (they are called ${called.words})`,
    });
  return { files: files.sort(), folders, unreadable };
}

/** What is in a folder, or why it cannot be listed. */
export function entriesOf(folder: string, io: Io): Dirent[] | Unreadable {
  try {
    return readdirSync(fullFilePath(folder, io), { withFileTypes: true });
  } catch (error) {
    return { name: oneLine(visible(folder)), named: folder, reason: fileErrorReason(error, io.cwd) };
  }
}

/** Whether a folder is one to look into: not hidden, no link, and not one of packages. */
export function isToBeSearched(entry: Dirent): boolean {
  return entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
}

/** A link with such a name counts: reading it says what is wrong with it. */
function isClaimsFile(entry: Dirent, called: RegExp): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && called.test(entry.name);
}
