import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder } from './home-folder.js';
import { makeOwnFolder, readOwnFile } from './own-files.js';

/**
 * Keeps this build of the program compiled, so that the next run starts sooner: Node.js 22 and later can do so themselves, before that it is done here
 * for the parts that every command needs, and those of `check`. What is kept is run, so the folder and the file must be the user's own.
 */

declare const BUILD: string | undefined;

const FOLDER = /^compiled-[\da-f]+$/;

/** From here on, what is loaded is kept compiled, or loaded as it was kept. Where that cannot be, nothing happens. */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache');
  const folder = typeof enable === 'function' ? compileCacheFolder(env) : null;
  if (typeof enable === 'function' && folder !== null) enable(folder);
}

/** What Node.js gives a module of its own, as `require` is. */
type Require = (name: string) => unknown;

/** Much more than a part of the program takes that is compiled. */
const MAX_BYTES = 16_000_000;

/** A part of the program that is loaded already, by its name. */
const loaded = new Map<string, unknown>();

/** A part of the program, `./NAME.js`, as `required` gives it: from what was kept compiled, if that can be. What is compiled now is kept as the program ends. */
export function loadPart(name: string, required: Require): unknown {
  const found = loaded.get(name);
  if (found !== undefined) return found;
  const canKeep = Reflect.get(nodeModule, 'enableCompileCache') === undefined;
  const folder = canKeep ? compileCacheFolder(process.env) : null;
  const part = folder === null ? required(name) : runPart(name, required, folder);
  loaded.set(name, part);
  return part;
}

/** Runs a part as Node.js does; the build writes all parts in ASCII. The name says what is in it, and V8 refuses what another version or other flags compiled. */
function runPart(name: string, required: Require, folder: string): unknown {
  const { Script } = process.getBuiltinModule('node:vm');
  const filename = join(__dirname, name);
  const kept = join(folder, `${name.slice(2)}-${process.version}-${process.arch}`);
  const cachedData = keptCode(kept);
  const source = `(function (module, require, __dirname) { ${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, cachedData });
  const module: { exports?: unknown } = {};
  script.runInThisContext()(module, required, __dirname);
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('beforeExit', () => void keepCode(kept, script));
  return module.exports;
}

/** Code that was kept, undamaged; undefined for none. */
function keptCode(file: string): Buffer | undefined {
  try {
    const kept = readOwnFile(file, MAX_BYTES);
    const code = kept.subarray(CHECKSUM_BYTES);
    return kept.readUInt32LE() === sumOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

async function keepCode(file: string, script: Script): Promise<void> {
  try {
    const code = script.createCachedData();
    const sum = Buffer.alloc(CHECKSUM_BYTES);
    sum.writeUInt32LE(sumOf(code));
    const { writeWhole } = await import('./write.js');
    await writeWhole(file, Buffer.concat([sum, code]), { replace: true, mode: 0o600 });
  } catch {
    // The program runs as well without it.
  }
}

const CHECKSUM_BYTES = 4;

function sumOf(code: Buffer): number {
  return process.getBuiltinModule('node:zlib').crc32(code);
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
