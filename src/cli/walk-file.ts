import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { homeFolder } from '../disk/home-folder.js';
import type { Input } from './input.js';
import type { Io } from './io.js';

/** The file in which the walk through a claims file is kept: apart from its content, so that to know that one is there costs little. */

/** The file for the walk through a claims file, or null where no folder is known. */
export function walkFile(env: Readonly<Record<string, string | undefined>>, path: string): string | null {
  const folder = homeFolder('state', env);
  return folder === null ? null : join(folder, `${keptHash(path).slice(0, 32)}.json`);
}

/** What tells one content of a claims file from another. */
export function keptHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether a walk through a file is kept. It is not read. */
export function hasKeptWalk({ path }: Input, { env }: Io): boolean {
  const file = path === null ? null : walkFile(env, path);
  return file !== null && existsSync(file);
}
