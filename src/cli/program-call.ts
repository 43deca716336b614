import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { shellWord } from '../words/shell-word.js';
import type { Io } from './io.js';

/** How somebody calls the program here, so that the commands that it prints work as they stand. */

/**
 * `claims` where a shell finds it; `npx claims` for who called it so, or is in a folder from which npx finds it; else the full path.
 */
export function programCall({ env, cwd, root }: Pick<Io, 'env' | 'cwd' | 'root'>): string {
  if (env.npm_command === 'exec') return 'npx claims';
  const path = env.PATH ?? env.Path;
  if (path === undefined || isOnPath(path, env.OS === 'Windows_NT')) return 'claims';
  if (cwd !== null && npxFinds(cwd, root)) return 'npx claims';
  return `node ${shellWord(join(root, 'bin', 'claims.js'))}`;
}

function isOnPath(path: string, onWindows: boolean): boolean {
  const name = onWindows ? 'claims.cmd' : 'claims';
  return path.split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether npx runs the program from a folder: in the program's own, and where it is installed, there or above. */
function npxFinds(cwd: string, root: string): boolean {
  if (!relative(root, cwd).startsWith('..')) return true;
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', '.bin', 'claims'))) return true;
    if (dirname(folder) === folder) return false;
  }
}
