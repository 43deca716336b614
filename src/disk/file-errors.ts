import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { shownPath } from './shown-path.js';

/** What the errors of the file system mean, in words for people. */

/** What the file system's refusals mean, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder; name a file',
  ENOTDIR: 'one part of this path is a file, not a folder',
  EACCES: 'you have no permission for this file',
  EPERM: 'you have no permission for this file',
  EROFS: 'this place is read-only',
  EEXIST: 'the file exists already; --force replaces it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'the file is too large for this place',
  ENAMETOOLONG: 'the name is too long for this system',
  ELOOP: 'its links form a circle',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  EIO: 'the device reports an error',
};

/** The code that the file system gave an error; null for another error. */
export function fileErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Why a file could not be used, in words. Where a folder of its path is missing, or is no folder, that folder is named,
 * below `from` as seen from there.
 */
export function fileErrorReason(error: unknown, from: string | null = null): string {
  if (!(error instanceof Error)) return String(error);
  const code = fileErrorCode(error) ?? '';
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  const broken = path !== null && (code === 'ENOENT' || code === 'ENOTDIR') ? brokenPart(path) : null;
  if (broken === null)
    return (
      (code === 'ENOENT' && path !== null && deadLinkError(path, from)) || (REASONS[code] ?? error.message)
    );
  const shown = `"${shownPath(from, broken.folder)}"`;
  return broken.missing ? `there is no folder ${shown}` : `${shown} is not a folder`;
}

/** That a path is a link, and where it leads; null for anything else. For what nothing can be found at. */
export function deadLinkError(path: string, from: string | null): string | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  const to = shownPath(from, resolve(dirname(path), readlinkSync(path)));
  return `this is a link to "${to}", which does not exist`;
}

/** The first folder of a path that is missing, or that is something else; null where all are there. */
function brokenPart(path: string): { readonly folder: string; readonly missing: boolean } | null {
  let missing: string | null = null;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const there = statOf(folder);
    if (there?.isDirectory()) return missing === null ? null : { folder: missing, missing: true };
    if (there !== undefined) return { folder, missing: false };
    if (dirname(folder) === folder) return null;
    missing = folder;
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
