import { isAbsolute, relative } from 'node:path';

/** A path as somebody in the folder `from` would name it: relative where it lies below. */
export function shownPath(from: string | null, path: string): string {
  if (from === null || !isAbsolute(path)) return path;
  const short = relative(from, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
