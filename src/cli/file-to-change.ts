import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { fileErrorCode, fileErrorReason } from '../disk/file-errors.js';
import { writeWhole } from '../disk/write.js';
import { applyEdits, type TextEdit } from '../edit/text-edit.js';
import type { Reading } from '../file/read-claims.js';
import type { Draft } from '../map/model.js';
import type { Yaml } from '../yaml/read-yaml.js';
import { Failure } from './failure.js';
import { givePieces } from './give-answer.js';
import { type Input, inputNamed } from './input.js';
import type { Io } from './io.js';
import { problemsMessage } from './problems-message.js';
import { readMapOrProblems } from './read-map.js';
import type { Shared } from './shared-options.js';

/** The claims file that a command changes: read without errors, and written in place, whole or not at all. */

export interface FileToChange {
  readonly input: Input;
  readonly yaml: Yaml;
  readonly draft: Draft;
  readonly reading: Reading;
}

/**
 * The file that the options name. One with errors is a failure, since a change of it could not be checked; so is none at
 * all: the op-ed that ships with the program is changed only where somebody names it. `needed` is what to type to name one;
 * false where nothing is written, and the op-ed can stand in.
 */
export async function fileToChange(needed: string | false, shared: Shared, io: Io): Promise<FileToChange> {
  const input = await inputNamed(shared.file, needed, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  const reading = await readMapOrProblems(input);
  const { map, yaml, draft } = reading;
  if (map === null || yaml === null || draft === null)
    throw new Failure('content', problemsMessage(reading.problems, shared, io));
  return { input, yaml, draft, reading };
}

/** The file's text with some edits, as it is read again. */
export async function readAgain({ input, yaml }: FileToChange, edits: readonly TextEdit[]): Promise<Reading> {
  return readMapOrProblems({ ...input, bytes: bytesOf(input, applyEdits(yaml.written, edits)) });
}

/** Whether the changed file goes to standard output, since that is where the file came from. */
export function goesToOutput({ input }: FileToChange): boolean {
  return input.path === null;
}

/**
 * Writes the file with some edits: into the place of the file, or to standard output where it came from standard input.
 * A file that has changed since it was read stays as it is, and that is a failure; `again` is what to type then.
 */
export async function writeChanged(
  { input, yaml }: FileToChange,
  edits: readonly TextEdit[],
  shared: Shared,
  io: Io,
  again = '',
): Promise<void> {
  const { path, name } = input;
  const text = applyEdits(yaml.written, edits);
  if (path === null) {
    await givePieces([hasMark(input) ? `\ufeff${text}` : text], shared, io);
    return;
  }
  try {
    const there = statSync(path);
    if (!there.isFile())
      throw new Error('this is not a file on a disk; send it to standard input, and write -f -');
    accessSync(path, constants.W_OK);
    await writeWhole(realpathSync(path), bytesOf(input, text), {
      replace: true,
      mode: there.mode & 0o7777,
      check: () => refuseChanged(path, input.bytes, again),
    });
  } catch (error) {
    throw new Failure('file', `${name}: cannot be changed: ${whyNot(error, io)}`);
  }
}

/** That a file has other bytes than were read of it is an error. */
function refuseChanged(path: string, bytes: Uint8Array, again: string): void {
  if (statSync(path).size === bytes.length && Buffer.compare(readFileSync(path), bytes) === 0) return;
  throw new Error(`it changed while this command was running; try again${again === '' ? '' : `: ${again}`}`);
}

function whyNot(error: unknown, io: Io): string {
  const denied = ['EACCES', 'EPERM'].includes(fileErrorCode(error) ?? '');
  return denied
    ? 'you have no permission to write this file, or in its folder'
    : fileErrorReason(error, io.cwd);
}

/** A text as the bytes of the file, with the byte order mark that it began with. */
function bytesOf(input: Input, text: string): Uint8Array {
  return new TextEncoder().encode(hasMark(input) ? `\ufeff${text}` : text);
}

function hasMark({ bytes }: Input): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
