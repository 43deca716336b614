import { existsSync, readdirSync, rmSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './home-folder.js';
import { makeOwnFolder } from './own-files.js';

/**
 * Lets Node.js keep this build of the program compiled, so that the next run starts sooner: Node.js 22 and later can do so. What is
 * kept is run, so the folder must be the user's own.
 */

declare const BUILD: string | undefined;

const FOLDER = /^compiled-[\da-f]+$/;

/** From here on, what is loaded is kept compiled, or loaded as it was kept. Where that cannot be, nothing happens. */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache');
  const folder = typeof enable === 'function' ? compileCacheFolder(env) : null;
  if (typeof enable === 'function' && folder !== null) enable(folder);
}

/** The folder for this build, made if need be; null where nothing is to be kept, or the folder could be somebody else's. */
export function compileCacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const cache = cacheFolder(env);
  if (cache === null) return null;
  const folder = join(cache, `compiled-${BUILD}`);
  try {
    makeOwnFolder(cache);
    if (!existsSync(folder)) forgetOtherBuilds(cache);
    makeOwnFolder(folder);
    return folder;
  } catch {
    // The program runs as well without it.
    return null;
  }
}

function forgetOtherBuilds(cache: string): void {
  for (const name of readdirSync(cache))
    if (FOLDER.test(name)) rmSync(join(cache, name), { recursive: true, force: true });
}
