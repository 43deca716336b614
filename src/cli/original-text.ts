import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Text } from '../checking/check-reading.js';
import { textFound } from '../checking/text-found.js';
import { fileErrorReason } from '../disk/file-errors.js';
import { readBytes, readStreamBytes } from '../disk/read-bytes.js';
import { shownPath } from '../disk/shown-path.js';
import type { ArgumentMap } from '../map/model.js';
import { textFromBytes } from '../original/read-text.js';
import { type Original, originalOf } from '../original/split-original.js';
import type { ReadText } from '../original/text-blocks.js';
import { counted } from '../words/counted.js';
import { clip, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath, workingFolderPath } from './file-paths.js';
import { type Input, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';

/** The largest text that is read: a hundred times a long pamphlet. */
export const MOST_OF_TEXT = 8 * 1024 * 1024;

/** A text, and how it was read if it does not count as it stands, as a sentence. */
interface TextRead extends Text {
  readonly how: string | null;
}

const NONE: TextRead = { original: null, fault: null, how: null };

/**
 * The text that a map is of, by its places: the one that the user names, else the file's own `original`. Whoever wrote
 * the file may not be the user: so its `original` is read only in the folder of the file. That a text which the user
 * names cannot be read is a failure; of the file's own, it is a fault of the file.
 */
export async function originalTextOf(
  input: Input,
  { header }: ArgumentMap,
  named: string | null,
  shared: Shared,
  io: Io,
): Promise<TextRead> {
  if (named === null && header.original === null) return NONE;
  let read: ReadText;
  try {
    const own = header.original ?? '';
    read =
      named === null
        ? await textFromBytes(await ownText(input, own, io), own)
        : await readNamed(input, named, shared, io);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = fileErrorReason(error, io.cwd);
    const message = `the text "${clip(header.original ?? '')}" cannot be read: ${reason}`;
    return { original: null, fault: { key: 'original', message }, how: null };
  }
  const original = originalOf(read, header.begins, header.language);
  const how = original === null ? null : howRead(read, original);
  return { ...textFound(original, header.begins), how };
}

/** A text that somebody names and of which there is no map yet, and its title if it has one. That it cannot be read is a failure. */
export async function textAlone(
  named: string,
  shared: Shared,
  io: Io,
): Promise<{ original: Original; title: string | null; how: string | null }> {
  const read = await readNamed(null, named, shared, io);
  const original = originalOf(read, null, null) ?? { paragraphs: [] };
  return { original, title: read.title, how: howRead(read, original) };
}

async function readNamed(input: Input | null, named: string, shared: Shared, io: Io): Promise<ReadText> {
  try {
    return await textFromBytes(await namedText(input, named, shared, io), named);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = fileErrorReason(error, io.cwd);
    throw new Failure('file', `${visible(shownPath(io.cwd, named))}: the text cannot be read: ${reason}`);
  }
}

/** What somebody names is their own say: any file, a pipe, or `-` for standard input. */
async function namedText(input: Input | null, named: string, shared: Shared, io: Io): Promise<Uint8Array> {
  if (named !== '-') {
    const path = fullFilePath(named, io);
    refuseToReplace({ path, name: named }, shared, io);
    return readBytes(path, { most: MOST_OF_TEXT, patience: io.patience });
  }
  if (input !== null && input.path === null)
    throw new Failure('usage', 'the claims file and its text cannot both come from standard input');
  return readStreamBytes(io.stdin(), MOST_OF_TEXT);
}

/** The text that a claims file names: a file in its folder, links followed; of standard input, in the working folder. */
function ownText(input: Input, name: string, io: Io): Promise<Uint8Array> {
  const folder = input.path === null ? workingFolderPath(io) : dirname(input.path);
  const path = resolve(folder, name);
  const outside = () =>
    new Error('it is not in the folder of the claims file or below it; --text FILE can read any file');
  if (!isBelow(folder, path)) throw outside();
  const real = realpathSync.native(path);
  if (!isBelow(realpathSync.native(folder), real)) throw outside();
  return readBytes(real, { most: MOST_OF_TEXT, patience: null });
}

/** Whether a path is in a folder or below it. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function howRead({ how }: ReadText, { paragraphs }: Original): string | null {
  return how === null ? null : `${how}; ${counted(paragraphs.length, 'paragraph')}.`;
}
