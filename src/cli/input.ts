import { existsSync, realpathSync } from 'node:fs';
import { fileErrorReason } from '../disk/file-errors.js';
import { MAX_READ_BYTES, readBytes, readStreamBytes } from '../disk/read-bytes.js';
import { shellWord } from '../words/shell-word.js';
import { oneLine, visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { locate } from './locate.js';
import { notOneFile } from './name-hint.js';
import type { Shared } from './shared-options.js';
import { signHint } from './sign-hint.js';
import type { Unreadable } from './unreadable.js';

/** A file's bytes, the file as messages name it, as somebody named it, and its path; these are null for standard input. */
export interface Input {
  readonly path: string | null;
  readonly name: string;
  readonly named: string | null;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of the file that is meant, as `locate` says which; or why they cannot be read. Where a file is `needed`, the
 * op-ed does not stand in for it; a text is what to type behind the program's name to name one.
 */
export async function inputNamed(
  file: string | null,
  needed: boolean | string,
  io: Io,
): Promise<Input | Unreadable> {
  const { path, name: typed, by } = locate(file, whatToType(needed), io);
  const named = path === '-' ? null : typed;
  const name = oneLine(visible(typed));
  try {
    if (path === '-')
      return { path: null, name, named, bytes: await readStreamBytes(io.stdin(), MAX_READ_BYTES) };
    return {
      path,
      name,
      named,
      bytes: await readBytes(path, { most: MAX_READ_BYTES, patience: io.patience }),
    };
  } catch (error) {
    const reason = notOneFile(typed, io) ?? withHint(fileErrorReason(error, io.cwd), typed);
    return { name, named, reason: by === 'environment' ? `${reason} (CLAIMS_FILE names it)` : reason };
  }
}

function withHint(reason: string, name: string): string {
  const hint = signHint(name);
  return hint === null ? reason : `${reason}; ${hint}`;
}

function whatToType(needed: boolean | string): string | null {
  if (typeof needed === 'string') return needed;
  return needed ? 'check FILE' : null;
}

/** The file that the options name. That it cannot be read is a failure. */
export async function inputFor(shared: Shared, io: Io): Promise<Input> {
  const input = await inputNamed(shared.file, false, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  return input;
}

/** What is being read is never what is written, not even with --force. */
export function refuseToReplace({ path, name }: Pick<Input, 'path' | 'name'>, shared: Shared, io: Io): void {
  if (path === null || shared.output === null) return;
  const output = fullFilePath(shared.output, io);
  if (!existsSync(output) || realpathSync(output) !== realpathSync(path)) return;
  throw new Failure('usage', `${shared.output} is also the file to read (${name}); write to another file`);
}

/** The option with which a command reads the same file again, with a space before it; nothing where it needs none. */
export function fileOption({ file }: Shared): string {
  return file === null ? '' : ` -f ${shellWord(file)}`;
}
