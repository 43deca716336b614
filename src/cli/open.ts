import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileErrorReason } from '../disk/file-errors.js';
import { MAX_READ_BYTES, megabytesInWords, readBytes, readStreamBytes } from '../disk/read-bytes.js';
import {
  cacheDraft,
  cachedDraft,
  cachedDraftFile,
  draftCacheFolder,
  SHIPPED_DRAFT,
  shippedDraft,
} from '../file/draft-cache.js';
import type { Reading } from '../file/read-claims.js';
import { buildMap } from '../map/build.js';
import type { ArgumentMap, Draft, Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { asOf } from '../query/as-of.js';
import { select, wrongSelection } from '../query/select.js';
import { type View, viewOf } from '../query/view.js';
import { didYouMean } from '../words/did-you-mean.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { fileHint, locate, OP_ED, shellWord } from './locate.js';
import { renderFailure } from './output.js';
import { pathOf } from './paths.js';
import type { Shared } from './shared-options.js';

/** A map opened for a question: the view of the day asked for, and what is selected of it. */
export interface Opened {
  readonly view: View;
  /** The selected statements in the argument's order. */
  readonly selected: readonly Statement[];
  /** A statement by id; a failure names the near ones. */
  statement(id: string): Statement;
}

/** The largest claims file that is read: what is larger would take more memory than there is. */
const MOST_OF_CLAIMS = 32 * 1024 * 1024;

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
  const kept = input.path === null ? null : cachedDraftFile(draftCacheFolder(io.env), input.path);
  const drafted = mapOf((await shipped(input.bytes, io)) ?? (await cachedDraft(kept, input.bytes)));
  if (drafted !== null) return { input, map: drafted };
  const { map, problems, draft: read } = await readInput(input);
  if (map === null) {
    throw new Failure('content', renderFailure(problems, shared, io));
  }
  if (read !== null) await cacheDraft(kept, input.bytes, read);
  return { input, map };
}

/** The map of a kept draft; null where there is none, or none that makes a map. */
function mapOf(draft: Draft | null): ArgumentMap | null {
  try {
    return draft === null ? null : buildMap(draft).map;
  } catch {
    return null;
  }
}

/** The draft that ships with the program, for a file that is the op-ed's own: it is as large. */
async function shipped(bytes: Uint8Array, { root }: Io): Promise<Draft | null> {
  const size = statSync(join(root, OP_ED), { throwIfNoEntry: false })?.size;
  return size === bytes.length ? shippedDraft(join(root, SHIPPED_DRAFT), bytes) : null;
}

/** The file that the options name. That it cannot be read is a failure. */
export async function fileFor(shared: Shared, io: Io): Promise<Input> {
  const input = await inputOf(shared.file, false, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  return input;
}

/** A map at the day and with the selection that the options ask for. */
export function openMap(map: ArgumentMap, shared: Shared): Opened {
  const wrong = wrongSelection(shared.selection, map);
  if (wrong !== null) throw new Failure('usage', `--${wrong.criterion}: ${wrong.message}`);
  const view = viewOf(shared.asOf === null ? map : asOf(map, shared.asOf));
  let selected: readonly Statement[] | undefined;
  return {
    view,
    // When it is asked for: an evaluation selects by its own verdicts instead.
    get selected() {
      selected ??= select(shared.selection, view);
      return selected;
    },
    statement: (id) => find(id, view, map, shared.asOf),
  };
}

function find(id: string, view: View, whole: ArgumentMap, day: string | null): Statement {
  const found = statementNamed(view.map, id);
  if (found !== undefined) return found;
  if (statementNamed(whole, id) !== undefined)
    throw new Failure('usage', `"${id}" was not part of the debate as of ${day}`);
  const near =
    didYouMean(id, whole.byId.keys()) ?? fileHint(id) ?? '"claims list --format ids" gives all ids';
  throw new Failure('usage', `no entry has the id "${oneLine(id)}"; ${near}`);
}

/** A file's bytes, the file as messages name it, and its path; null for standard input. */
export interface Input {
  readonly path: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is being read is never what is written, not even with --force. */
export function refuseToReplace({ path, name }: Pick<Input, 'path' | 'name'>, shared: Shared, io: Io): void {
  if (path === null || shared.output === null) return;
  const output = pathOf(shared.output, io);
  if (!existsSync(output) || realpathSync(output) !== realpathSync(path)) return;
  throw new Failure('usage', `${shared.output} is the file that is read (${name}); name another to write to`);
}

/** Reads an input into a map, or all that is wrong with it. */
export async function readInput(input: Input): Promise<Reading> {
  const { bytes, name } = input;
  if (bytes.length > MOST_OF_CLAIMS) return tooLarge(input);
  const { readClaims } = await import('../file/read-claims.js');
  const reading = readClaims(bytes, name);
  if (reading.map !== null) return reading;
  const { frameworkFileProblem } = await import('../abstract/framework-file.js');
  const problem = frameworkFileProblem(name, bytes);
  return problem === null ? reading : { ...reading, problems: [problem] };
}

async function tooLarge({ bytes, name }: Input): Promise<Reading> {
  const { frameworkFileProblem } = await import('../abstract/framework-file.js');
  const { errorAt } = await import('../map/problem.js');
  const message = `a claims file of more than ${megabytesInWords(MOST_OF_CLAIMS)} is not read`;
  const large = errorAt(name, null, 'unreadable', { message, hint: 'keep one argument in a file' });
  const problems = [frameworkFileProblem(name, bytes) ?? large];
  return { name, map: null, draft: null, yaml: null, problems, placeOf: () => null };
}

/** A file that cannot be read: as messages name it, and why. */
export interface Unreadable {
  readonly name: string;
  readonly reason: string;
}

/**
 * The bytes of the file that is meant, as `locate` says which; or why they cannot be read. Where a file is `needed`, the
 * op-ed does not stand in for it.
 */
export async function inputOf(file: string | null, needed: boolean, io: Io): Promise<Input | Unreadable> {
  const { path, name: named, by } = locate(file, needed, io);
  const name = oneLine(visible(named));
  try {
    if (path === '-') return { path: null, name, bytes: await readStreamBytes(io.stdin(), MAX_READ_BYTES) };
    return { path, name, bytes: await readBytes(path, { most: MAX_READ_BYTES, pipes: true }) };
  } catch (error) {
    const reason = fileErrorReason(error, io.cwd);
    return { name, reason: by === 'environment' ? `${reason} (CLAIMS_FILE names it)` : reason };
  }
}

/** The option with which a command reads the same file again, with a space before it; nothing where it needs none. */
export function fileOption({ file }: Shared): string {
  return file === null ? '' : ` -f ${shellWord(file)}`;
}
