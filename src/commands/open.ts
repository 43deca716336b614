import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cachedDraft, cacheFolder, keepDraft, keptFile, SHIPPED } from '../file/cache.js';
import type { Reading } from '../file/read.js';
import { asOf } from '../map/as-of.js';
import { buildMap } from '../map/build.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { didYouMean } from '../map/near.js';
import { select, wrongValues } from '../map/select.js';
import { oneLine, visible } from '../map/text.js';
import { type View, viewOf } from '../map/view.js';
import { reasonOf, renderFailure } from './answer.js';
import { Failure, type Io } from './command.js';
import type { Shared } from './options.js';

/** A map opened for a question: the view of the day asked for, and what is selected of it. */
export interface Opened {
  readonly view: View;
  /** The selected statements in the argument's order. */
  readonly selected: readonly Statement[];
  /** A statement by id; a failure names the near ones. */
  statement(id: string): Statement;
}

const NAME = 'claims.yaml';

/** Opens the map that the options name, at the day and with the selection that they ask for. */
export async function open(shared: Shared, io: Io): Promise<Opened> {
  return openMap((await openFile(shared, io)).map, shared);
}

/** Reads the map of the file that the options name (`known`, if it is at hand). What is wrong with it is a failure. */
export async function openFile(
  shared: Shared,
  io: Io,
  known?: Input,
): Promise<{ input: Input; map: ArgumentMap }> {
  const input = known ?? (await fileFor(shared, io));
  refuseToReplace(input, shared, io);
  const kept = input.path === null ? null : keptFile(cacheFolder(io.env), input.path);
  const draft = cachedDraft(shippedFor(input.bytes, io), input.bytes) ?? cachedDraft(kept, input.bytes);
  if (draft !== null) return { input, map: buildMap(draft).map! };
  const { map, problems, draft: read } = await readInput(input);
  if (map === null) {
    throw new Failure('content', renderFailure(problems, shared, io));
  }
  if (read !== null) keepDraft(kept, input.bytes, read);
  return { input, map };
}

/** The file that the options name. That it cannot be read is a failure. */
export async function fileFor(shared: Shared, io: Io): Promise<Input> {
  const input = await inputOf(shared.file, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  return input;
}

/** The draft that ships with the program, for a file that can be the op-ed's own: it is as large. */
function shippedFor(bytes: Uint8Array, { root }: Io): string | null {
  const size = statSync(join(root, NAME), { throwIfNoEntry: false })?.size;
  return size === bytes.length ? join(root, SHIPPED) : null;
}

/** A map at the day and with the selection that the options ask for. */
export function openMap(map: ArgumentMap, shared: Shared): Opened {
  const [wrong] = wrongValues(shared.selection, map);
  if (wrong !== undefined) throw new Failure('usage', `--${wrong.criterion}: ${wrong.message}`);
  const view = viewOf(shared.asOf === null ? map : asOf(map, shared.asOf));
  return {
    view,
    selected: select(shared.selection, view),
    statement: (id) => find(id, view, map, shared.asOf),
  };
}

function find(id: string, view: View, whole: ArgumentMap, day: string | null): Statement {
  const found = view.map.byId.get(id);
  if (found !== undefined) return found;
  if (whole.byId.has(id)) throw new Failure('usage', `"${id}" was not part of the debate as of ${day}`);
  const near = didYouMean(id, whole.byId.keys()) ?? '"claims list --format ids" gives all ids';
  throw new Failure('usage', `no entry has the id "${oneLine(id)}"; ${near}`);
}

/** A file's bytes, the file as messages name it, and its path; null for standard input. */
export interface Input {
  readonly path: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is being read is never what is written, not even with --force. */
export function refuseToReplace({ path, name }: Input, shared: Shared, io: Io): void {
  if (path === null || shared.output === null) return;
  const output = resolve(io.cwd, shared.output);
  if (!existsSync(output) || realpathSync(output) !== realpathSync(path)) return;
  throw new Failure('usage', `${shared.output} is the file that is read (${name}); name another to write to`);
}

/** Reads an input into a map, or all that is wrong with it. */
export async function readInput({ bytes, name }: Input): Promise<Reading> {
  const { readClaims } = await import('../file/read.js');
  const reading = readClaims(bytes, name);
  if (reading.map !== null) return reading;
  const { abstractProblem } = await import('../file/abstract.js');
  const problem = abstractProblem(name, bytes);
  return problem === null ? reading : { ...reading, problems: [problem] };
}

/** A file that cannot be read: as messages name it, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/**
 * The bytes of the file that is meant: the one named, $CLAIMS_FILE, the nearest `claims.yaml` upward, or the
 * op-ed that ships with the program (said on stderr).
 */
export async function inputOf(file: string | null, io: Io): Promise<Input | Unreadable> {
  const { path, name: named } = locate(file, io);
  const name = oneLine(visible(named));
  if (path === '-') return { path: null, name, bytes: await io.stdin() };
  try {
    return { path, name, bytes: readFileSync(path) };
  } catch (error) {
    return { name, reason: reasonOf(error) };
  }
}

function locate(file: string | null, io: Io): { path: string; name: string } {
  const named = file ?? (io.env.CLAIMS_FILE || null);
  if (named === '-') return { path: '-', name: '<stdin>' };
  if (named !== null) return { path: resolve(io.cwd, named), name: named };
  for (let folder = io.cwd; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (isFile(path)) return { path, name: relative(io.cwd, path) };
    if (dirname(folder) === folder) break;
  }
  io.stderr.write(`No ${NAME} here or above: showing the op-ed that comes with the program.\n`);
  return { path: join(io.root, NAME), name: NAME };
}

/** The option with which a command reads the same file again, with a space before it; nothing where it needs none. */
export function fileOption({ file }: Shared): string {
  return file === null ? '' : ` -f ${shellWord(file)}`;
}

/** A file's name as a shell takes it. */
function shellWord(name: string): string {
  const shown = oneLine(visible(name));
  return /^[\w./~@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
