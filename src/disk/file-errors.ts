import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** What the errors of the file system mean, in words for people. */

/** What the file system's refusals mean, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder; name a file in it',
  ENOTDIR: 'a part of this path is not a folder',
  EACCES: 'you may not use this file',
  EPERM: 'you may not use this file',
  EROFS: 'this place can only be read',
  EEXIST: 'there is such a file already; --force replaces it',
  ENOSPC: 'there is no space left',
  EDQUOT: 'your share of the space is used up',
  EFBIG: 'a file of this size is not allowed here',
  ENAMETOOLONG: 'this name is longer than the system allows',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EBUSY: 'it is in use',
  EIO: 'the device reports a fault',
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
      (code === 'ENOENT' && path !== null && deadLinkReason(path, from)) || (REASONS[code] ?? error.message)
    );
  const shown = `"${pathSeenFrom(from, broken.folder)}"`;
  return broken.missing ? `there is no folder ${shown}` : `${shown} is not a folder`;
}

/** That a path is a link, and where it leads; null for anything else. For what nothing can be found at. */
export function deadLinkReason(path: string, from: string | null): string | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return null;
  const to = pathSeenFrom(from, resolve(dirname(path), readlinkSync(path)));
  return `this is a link to "${to}", and nothing is there`;
}

/** A path as one in this folder would name it: relative where it lies below. */
export function pathSeenFrom(from: string | null, path: string): string {
  if (from === null || !isAbsolute(path)) return path;
  const short = relative(from, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
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
