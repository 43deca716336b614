import { dirname, resolve } from 'node:path';
import { type CheckedReading, checkReading, checkUnread, withoutMap } from '../checking/check-reading.js';
import { looksOf } from '../disk/watch-file.js';
import type { WatchedFile } from '../disk/watch-files.js';
import { isTextGap } from '../map/gap.js';
import type { ArgumentMap } from '../map/model.js';
import { errorProblem } from '../map/problem.js';
import type { View } from '../query/view.js';
import { fullFilePath, workingFolderPath } from './file-paths.js';
import { type Input, inputNamed, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import type { NamedFile } from './named-files.js';
import { type Opened, openMap } from './open.js';
import { originalTextOf } from './original-text.js';
import { programCall } from './program-call.js';
import { readMapOrProblems } from './read-map.js';
import type { Shared } from './shared-options.js';
import type { Unreadable } from './unreadable.js';

/** Checks a file for `claims check`. */

/** What checking a file came to, and what it was made from. */
export interface CheckedFile extends CheckedReading {
  /** The file as somebody named it, whatever is in its name; null for standard input. */
  readonly named: string | null;
  /** The map as it was asked about; null where the file has none. */
  readonly view: View | null;
  /** The file as it was read; empty where it cannot be. */
  readonly bytes: Uint8Array;
  /** The text that was looked up, as it was just before; null for none. */
  readonly text: WatchedFile | null;
}

/** All that is wrong with a file; that it cannot be read is a problem, too. `text` is the file of its text that somebody names. */
export async function checkFile(
  asked: NamedFile,
  text: string | null,
  shared: Shared,
  io: Io,
  opened: (map: ArgumentMap) => Opened = (map) => openMap(map, shared, io),
): Promise<CheckedFile> {
  const input = 'reason' in asked ? asked : await inputNamed(asked.file, true, io);
  if ('reason' in input) return uncheckedFile(input);
  refuseToReplace(input, shared, io);
  const { bytes, named } = input;
  const reading = await readMapOrProblems(input);
  if (reading.map === null) return { ...checkUnread(reading), named, view: null, bytes, text: null };
  const { view, selected } = opened(reading.map);
  const path = textPathOf(input, reading.map, text, io);
  // Before it is read, so that a change which comes meanwhile is seen as one.
  const watched = path === null ? null : { path, looks: looksOf(path) };
  const found = await originalTextOf(input, view.map, text, shared, io);
  const checked = checkReading(reading, { view, selected, text: found, call: programCall(io) });
  // How the text was read can be why something is not in it.
  if (found.how !== null && lacksSomething(checked)) io.remarks.push(found.how);
  return { ...checked, named, view, bytes, text: watched };
}

/** Whether the text lacks a place or a phrase. */
function lacksSomething({ problems }: CheckedReading): boolean {
  return problems.some(({ code, severity }) => isTextGap(code) && severity === 'warning');
}

/** A file that cannot be read. */
export function uncheckedFile({ name, named, reason }: Unreadable): CheckedFile {
  const problem = errorProblem(name, null, 'unreadable', { message: reason, hint: null });
  return { ...withoutMap(name, [problem]), named, view: null, bytes: new Uint8Array(), text: null };
}

/** Where the text of a map is: the file that is named, else the file's own. */
function textPathOf({ path }: Input, { header }: ArgumentMap, named: string | null, io: Io): string | null {
  if (named === '-') return null;
  if (named !== null) return fullFilePath(named, io);
  if (header.original === null) return null;
  return resolve(path === null ? workingFolderPath(io) : dirname(path), header.original);
}
