import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder } from './home-folder.js';
import { makeOwnFolder, readOwnFile } from './own-files.js';

/**
 * Keeps this build of the program compiled, so that the next run starts sooner. The parts that every command needs, and those of `check`, are kept here,
 * once they ran. The others are kept by Node.js, from its version 22 on: as they were loaded, without most of their functions, which V8 compiles
 * as they are called. What is kept is run, so the folder and the file must be the user's own.
 */

declare const BUILD: string | undefined;

const FOLDER = /^compiled-[\da-f]+$/;

/** The first version of Node.js that keeps what it compiles. The module that does so takes its time to load, so the version is asked. */
const FIRST_KEEPING = 22;

/** From here on, Node.js keeps what it loads, or loads it as it was kept. Where that cannot be, nothing happens. */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  if (Number.parseInt(process.versions.node, 10) < FIRST_KEEPING) return;
  const folder = compileCacheFolder(env);
  const enable: unknown = Reflect.get(process.getBuiltinModule('node:module'), 'enableCompileCache');
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
  const folder = compileCacheFolder(process.env);
  const part = folder === null ? required(name) : runPart(name, required, folder);
  loaded.set(name, part);
  return part;
}

/**
 * Runs a part as Node.js does; the build writes all parts in ASCII. The name says what is in it, and V8 refuses what another version or other flags compiled.
 * V8 keeps only the functions that ran, so each command has a file of its own, and the first time takes that of another.
 */
function runPart(name: string, required: Require, folder: string): unknown {
  const { Script } = process.getBuiltinModule('node:vm');
  const filename = join(__dirname, name);
  const start = `${name.slice(2)}-${process.version}-${process.arch}-`;
  const kept = join(folder, `${start}${askedFor(process.argv)}`);
  const own = keptCode(kept);
  const source = `(function (module, require, __dirname) { ${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, cachedData: own ?? codeOfOther(folder, start) });
  const module: { exports?: unknown } = {};
  script.runInThisContext()(module, required, __dirname);
  if (own === undefined || script.cachedDataRejected === true)
    process.once('beforeExit', (code) => {
      if (code < WRONG_COMMAND_LINE) void keepCode(kept, script);
    });
  return module.exports;
}

/** The exit code of a command line that is wrong. Nothing is kept for it, so that not every mistyped command has its file. */
const WRONG_COMMAND_LINE = 2;

/** The command that is asked for, and whether in JSON. */
function askedFor(argv: readonly string[]): string {
  const [, , word = ''] = argv;
  const command = /^[a-z]{1,20}$/.test(word) ? word : 'any';
  return argv.includes('--json') ? `${command}-json` : command;
}

/** What another command kept of a part; undefined for none. */
function codeOfOther(folder: string, start: string): Buffer | undefined {
  const other = readdirSync(folder).find((name) => name.startsWith(start));
  return other === undefined ? undefined : keptCode(join(folder, other));
}

/** Code that was kept, undamaged; undefined for none. It is kept twice: to compare takes less time than to load what makes checksums. */
function keptCode(file: string): Buffer | undefined {
  try {
    const kept = readOwnFile(file, MAX_BYTES);
    const code = kept.subarray(0, kept.length / 2);
    return code.equals(kept.subarray(code.length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

async function keepCode(file: string, script: Script): Promise<void> {
  try {
    const code = script.createCachedData();
    const { writeWhole } = await import('./write.js');
    await writeWhole(file, Buffer.concat([code, code]), { replace: true, mode: 0o600 });
  } catch {
    // The program runs as well without it.
  }
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
