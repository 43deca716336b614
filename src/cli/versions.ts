import { relative } from 'node:path';
import { fileInGit, repositoryFolder } from '../disk/git-file.js';
import { MAX_READ_BYTES } from '../disk/read-bytes.js';
import type { ArgumentMap } from '../map/model.js';
import { Failure } from './failure.js';
import { workingFolderPath } from './file-paths.js';
import { type Input, inputNamed } from './input.js';
import type { Io } from './io.js';
import { hasClaimsFile, locate, OP_ED } from './locate.js';
import { readMap } from './read-map.js';
import type { Shared } from './shared-options.js';

/** The two versions of a map that somebody wants compared. */

interface Versions {
  /** Null where the older version has no such file. */
  readonly old: ArgumentMap | null;
  readonly now: ArgumentMap;
  /** Whether the files have the same bytes. */
  readonly isSameFile: boolean;
  /** What they are called, the older one first. */
  readonly called: readonly [string, string];
}

/** What to type where no file is found. */
const TO_TYPE = 'diff OLD NEW';

/**
 * Two files by their names; or one, which is compared with what it was in a revision of Git; or none, which means the nearest
 * claims file. All that is wrong with either is one failure.
 */
export async function readVersions(
  names: readonly string[],
  since: string | null,
  shared: Shared,
  io: Io,
): Promise<Versions> {
  const [old, now] = await inputsOf(names, since, shared, io);
  const called = [old.name, now.name] as const;
  if (old.bytes === null)
    return { old: null, now: await readMap(now, shared, io), isSameFile: false, called };
  const [before, after] = [await readOr(old, shared, io), await readOr(now, shared, io)];
  if (before instanceof Failure || after instanceof Failure) {
    const failures = [before, after].filter((one) => one instanceof Failure);
    throw new Failure('content', failures.map(({ message }) => message).join('\n\n'));
  }
  return { old: before, now: after, isSameFile: Buffer.compare(old.bytes, now.bytes) === 0, called };
}

/** A version without the file. */
interface NoInput {
  readonly name: string;
  readonly bytes: null;
}

async function inputsOf(
  names: readonly string[],
  since: string | null,
  shared: Shared,
  io: Io,
): Promise<readonly [Input | NoInput, Input]> {
  const [first, second] = names;
  if (names.length > 0 && shared.file !== null)
    throw new Failure('usage', 'name the files either as words or with --file, not in both ways');
  if (first !== undefined && second !== undefined) {
    if (since !== null)
      throw new Failure('usage', '--since compares one file with what it was in Git; name one file, or none');
    if (first === '-' && second === '-')
      throw new Failure('usage', 'standard input can be one of the two versions, not both');
    return [await inputOf(first, io), await inputOf(second, io)];
  }
  return sinceRevision(first ?? shared.file, since ?? 'HEAD', io);
}

/** A file, and what it was in a revision of Git. */
async function sinceRevision(
  file: string | null,
  revision: string,
  io: Io,
): Promise<readonly [Input | NoInput, Input]> {
  if (file === null) refuseOutside(io);
  const now = await inputOf(file, io);
  if (now.path === null)
    throw new Failure('usage', 'standard input has no older version; name two versions, such as: diff OLD -');
  // Git would take it for an option, or cannot be given it.
  if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
    throw new Failure('usage', `--since: "${revision}" is no revision of Git`);
  const name = `${revision}:${now.name}`;
  const bytes = await fileInGit(now.path, { revision, most: MAX_READ_BYTES, env: io.env });
  if ('reason' in bytes && bytes.isNew) return [{ name, bytes: null }, now];
  if ('reason' in bytes)
    throw new Failure('file', `${name}: ${bytes.reason}; name two files to compare them without Git`);
  return [{ path: null, name, named: name, bytes }, now];
}

/** The nearest claims file has to be there, and in the same repository. */
function refuseOutside(io: Io): void {
  if (!hasClaimsFile(null, io)) locate(null, TO_TYPE, io);
  const { path, by } = locate(null, TO_TYPE, { ...io, remarks: [] });
  const top = repositoryFolder(workingFolderPath(io));
  if (by === 'search' && top !== null && relative(top, path).startsWith('..'))
    throw new Failure('file', `there is no ${OP_ED} in this repository; name the file`);
}

async function inputOf(file: string | null, io: Io): Promise<Input> {
  const input = await inputNamed(file, TO_TYPE, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  return input;
}

/** The map of an input, or what is wrong with it. */
async function readOr(input: Input, shared: Shared, io: Io): Promise<ArgumentMap | Failure> {
  try {
    return await readMap(input, shared, io);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'content') return error;
    throw error;
  }
}
