import { claimsFilesBelow, isFolder } from './claims-files-below.js';
import { fullFilePath } from './file-paths.js';
import type { Unreadable } from './input.js';
import type { Io } from './io.js';

/** The files that `claims check` is asked about, where folders can be named, too. */

/** A file by its name (null for the one that is found without being named), or what cannot be read. */
export type ToCheck = { readonly file: string | null } | Unreadable;

/** What is to be checked, in order and each file once. */
export interface AllToCheck {
  readonly files: readonly ToCheck[];
  /** The folders that were looked into. */
  readonly folders: readonly string[];
}

/** The files that are named, and those below the folders that are named. */
export function filesToCheck(names: readonly (string | null)[], io: Io): AllToCheck {
  const files: ToCheck[] = [];
  const folders: string[] = [];
  const met = new Set<string>();
  const add = (file: string) => {
    const path = fullFilePath(file, io);
    if (!met.has(path)) files.push({ file });
    met.add(path);
  };
  for (const name of names) {
    if (name === '-') {
      // Standard input can be read only once.
      if (!met.has(name)) files.push({ file: name });
      met.add(name);
    } else if (name === null || name === '') files.push({ file: name });
    else if (!isFolder(name, io)) add(name);
    else {
      const below = claimsFilesBelow(name, io);
      for (const file of below.files) add(file);
      files.push(...below.unreadable);
      folders.push(...below.folders);
    }
  }
  return { files, folders };
}
