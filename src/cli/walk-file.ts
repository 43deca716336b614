import { existsSync } from 'node:fs';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { keptFile } from './kept-names.js';

/** The file in which the walk through a claims file is kept: apart from its content, so that to know that one is there costs little. */

/** The file for the walk through a claims file, or null where no folder is known. */
export function walkFile(env: Readonly<Record<string, string | undefined>>, path: string): string | null {
  return keptFile('walk', env, path);
}

/** Whether a walk through a file is kept. It is not read. */
export function hasKeptWalk({ path }: Input, { env }: Io): boolean {
  const file = path === null ? null : walkFile(env, path);
  return file !== null && existsSync(file);
}
