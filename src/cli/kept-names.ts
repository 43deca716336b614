import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { homeFolder } from '../disk/home-folder.js';

/** Where what is kept of a claims file lies, apart from its content: to know that something is there costs little. */

/** What is kept of a claims file: the place in a walk, and what was practised. */
const ENDINGS = { walk: '.json', practice: '.practice.json' } as const;

/** The file for what is kept of a claims file, or null where no folder is known. */
export function keptFile(
  what: keyof typeof ENDINGS,
  env: Readonly<Record<string, string | undefined>>,
  path: string,
): string | null {
  const folder = homeFolder('state', env);
  return folder === null ? null : join(folder, `${keptHash(path).slice(0, 32)}${ENDINGS[what]}`);
}

/** Why nothing can be kept of a claims file: it has no path, or else no folder is known. */
export function whyUnkept(path: string | null): string {
  return path === null ? 'the claims came from standard input' : 'neither HOME nor XDG_STATE_HOME is set';
}

/** What tells one content of a claims file from another. */
export function keptHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
