import { type ComparedMap, compareMap } from '../comparing/compared-map.js';
import type { Certainty } from '../comparing/pairs.js';
import { otherTextWords } from '../comparing/student-parts.js';
import type { ArgumentMap } from '../map/model.js';
import { viewOf } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { Failure } from './failure.js';
import { type Input, inputNamed, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import { problemsMessage } from './problems-message.js';
import { readMap } from './read-map.js';
import { isPairsFile, readPairs } from './read-pairs.js';
import { say } from './say.js';
import type { Shared } from './shared-options.js';
import { type StudentFile, studentFiles } from './student-files.js';

/** Reads a key and the maps of a class, and compares them. A file that cannot be read is named, and the others go on. */

export interface ComparedFiles {
  readonly students: readonly ComparedMap[];
  /** The students whose files could not be read. */
  readonly unread: readonly string[];
  /** Whether a file or a folder could not be read. */
  readonly isAnyUnread: boolean;
}

/** What is to be compared, and what must not be written over. */
export interface FilesToCompare {
  readonly key: string;
  readonly named: readonly string[];
  readonly pairs: string | null;
  readonly least: Certainty;
  /** The files that are going to be written. */
  readonly written: readonly string[];
}

export async function compareFiles(
  { key, named, pairs, least, written }: FilesToCompare,
  shared: Shared,
  io: Io,
): Promise<ComparedFiles> {
  const keyInput = await neededInput(key, written, shared, io);
  const keyMap = await readMap(keyInput, shared, io);
  const { files, unreadable } = studentFiles(named, [key, ...(pairs === null ? [] : [pairs])], io);
  for (const { name, reason } of unreadable) say(`${name}: ${reason}`, shared, io);
  const read: { readonly file: StudentFile; readonly map: ArgumentMap }[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const map = await mapOf(file.file, written, shared, io);
    if (map === 'unread') unread.push(file.student);
    else if (map !== 'no map') read.push({ file, map });
  }
  if (read.length === 0)
    throw new Failure('file', 'there is no map to compare with the key: no student file could be read');
  const maps = new Map(read.map(({ file, map }) => [file.student, map]));
  const given =
    pairs === null ? new Map() : await givenPairs(pairs, { key: keyMap, students: maps }, shared, io);
  const keyView = viewOf(keyMap);
  const students = read.map(({ file: { student, file }, map }) =>
    compareMap(keyView, viewOf(map), { name: student, file, given: given.get(student) ?? new Map(), least }),
  );
  for (const student of students) {
    const words = otherTextWords(student);
    if (words !== null) say(`${student.file}: warning: ${words}`, shared, io);
  }
  return { students, unread, isAnyUnread: unread.length > 0 || unreadable.length > 0 };
}

async function neededInput(name: string, written: readonly string[], shared: Shared, io: Io): Promise<Input> {
  const input = await inputNamed(name, true, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  for (const output of written) refuseToReplace(input, { ...shared, output }, io);
  return input;
}

/** The map of a student's file. That it cannot be read is said, and that it is a pairs file, which is no map. */
async function mapOf(
  name: string,
  written: readonly string[],
  shared: Shared,
  io: Io,
): Promise<ArgumentMap | 'unread' | 'no map'> {
  let input: Input | null = null;
  try {
    input = await neededInput(name, written, shared, io);
    return await readMap(input, shared, io);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === 'usage') throw error;
    if (input !== null && isPairsFile(input.bytes)) {
      io.remarks.push(`${input.name}: this is a pairs file, so it is left out; give it with --pairs.`);
      return 'no map';
    }
    say(error.message, shared, io);
    return 'unread';
  }
}

async function givenPairs(
  name: string,
  maps: Parameters<typeof readPairs>[2],
  shared: Shared,
  io: Io,
): Promise<ReturnType<typeof readPairs>['pairs']> {
  const input = await neededInput(name, [], shared, io);
  const { pairs, problems, unknown } = readPairs(input.bytes, input.name, maps);
  if (problems.length > 0) throw new Failure('content', problemsMessage(problems, shared, io));
  if (unknown.length > 0)
    io.remarks.push(`${input.name}: not compared here, so left out: ${listAnd(unknown)}`);
  return pairs;
}
