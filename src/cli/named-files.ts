import { realpathSync } from 'node:fs';
import { claimsFilesBelow, isFolder } from './claims-files-below.js';
import { fullFilePath } from './file-paths.js';
import { filesOfPattern, isPattern } from './file-patterns.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';
import type { Unreadable } from './unreadable.js';

/** The files that a command line names, where it can name several: by their names, by folders and by patterns. */

/** A file by its name (null for the one that is found without being named), or what cannot be read. */
export type NamedFile = { readonly file: string | null } | Unreadable;

/** What is to be read, in order and each file once. */
export interface NamedFiles {
  readonly files: readonly NamedFile[];
  /** The folders that were looked into. */
  readonly folders: readonly string[];
  /** What is to be said of what was found. */
  readonly remarks: readonly string[];
}

/**
 * The files that are named, those below the folders that are named, and those that a pattern matches. A null, for what is not named, is what
 * $CLAIMS_FILE names where that is a folder or a pattern.
 */
export function namedFiles(names: readonly (string | null)[], io: Io): NamedFiles {
  const files: NamedFile[] = [];
  const folders: string[] = [];
  const remarks: string[] = [];
  const met = new Set<string>();
  const add = (file: string) => {
    const path = realPath(file, io);
    if (!met.has(path)) files.push({ file });
    met.add(path);
  };
  for (const one of names) {
    const name = one ?? severalOfEnvironment(io);
    if (name === '-') {
      // Standard input can be read only once.
      if (!met.has(name)) files.push({ file: name });
      met.add(name);
    } else if (name === null || name === '') files.push({ file: name });
    else if (isFolder(name, io) || isPattern(name, io)) {
      const found = isFolder(name, io) ? claimsFilesBelow(name, io) : filesOfPattern(name, io);
      for (const file of found.files) add(file);
      files.push(...found.unreadable);
      folders.push(...found.folders);
      if (found.remark !== null) remarks.push(found.remark);
    } else add(name);
  }
  return { files, folders, remarks };
}

/** Where a file is, whatever links lead there: it is read once. */
function realPath(name: string, io: Io): string {
  const path = fullFilePath(name, io);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a command line names several files, a folder or a pattern, or asks for the file in each record. */
export function namesSeveral({ files, fields }: Pick<Shared, 'files' | 'fields'>, io: Io): boolean {
  if (files.length > 1 || fields?.includes('file') === true) return true;
  if (files.length === 0) return severalOfEnvironment(io) !== null;
  return files.some((name) => areSeveral(name, io));
}

/** The folder or the pattern that $CLAIMS_FILE names; null where it names none. */
function severalOfEnvironment(io: Io): string | null {
  const name = io.env.CLAIMS_FILE ?? '';
  return areSeveral(name, io) ? name : null;
}

function areSeveral(name: string, io: Io): boolean {
  return name !== '-' && name !== '' && (isFolder(name, io) || isPattern(name, io));
}
