import { isAbsolute, relative, sep } from 'node:path';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';

/** The path by which another program finds a file of a report. */

/**
 * GitHub looks for files from the top of the repository, which it names: a file in it is named from there, wherever the
 * program runs. Any other is named as somebody named it.
 */
export function reportedPath(named: string, io: Io): string {
  const top = io.env.GITHUB_WORKSPACE;
  if (!top || !isAbsolute(top)) return named;
  const path = relative(top, fullFilePath(named, io));
  const isInside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return isInside ? path : named;
}
