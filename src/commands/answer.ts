import {
  accessSync,
  appendFileSync,
  constants,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import type { Problem } from '../file/problem.js';
import { FORMATS } from '../formats/index.js';
import { didYouMean } from '../map/near.js';
import type { Answer } from '../render/answer.js';
import type { Look } from '../render/look.js';
import { renderProblems } from '../render/problems.js';
import { PLAIN_SIGNS, SIGNS } from '../render/signs.js';
import { canMove, wantsColor, wantsPlain, widthOf, writesUtf8 } from '../terminal/capabilities.js';
import { page, pagerCommand } from '../terminal/pager.js';
import { Failure, type Io, type Output } from './command.js';
import type { Shared } from './options.js';

/** Gives an answer in the form that the options ask for: to stdout, through a pager, or to a file. */
export async function give(answer: Answer, shared: Shared, io: Io): Promise<void> {
  const fields = checkedFields(answer, shared.fields);
  if (shared.output !== null) {
    const pieces = written(answer, fields, shared, lookOf(shared, io, NO_TERMINAL));
    writeWhole(shared.output, pieces, shared.force, io);
    return;
  }
  const pieces = written(answer, fields, shared, lookOf(shared, io, io.stdout));
  const command = shared.format === null && fields === null ? pagerFor(shared, io) : null;
  if (command !== null) {
    const text = [...pieces].join('');
    if (text.split('\n').length > io.stdout.rows! && page(text, command, io.env)) return;
    io.stdout.write(text);
    return;
  }
  await writeOut(pieces, io);
}

/** Gives pieces of text that a command made itself: to stdout or to a file. */
export async function givePieces(pieces: Iterable<string>, shared: Shared, io: Io): Promise<void> {
  if (shared.output === null) await writeOut(pieces, io);
  else writeWhole(shared.output, pieces, shared.force, io);
}

async function writeOut(pieces: Iterable<string>, io: Io): Promise<void> {
  for (const piece of inBulk(pieces)) {
    if (!io.stdout.write(piece)) await io.stdout.drained?.();
  }
}

/** Gives a text that has no other form. */
export function giveText(text: string, shared: Shared, io: Io): void {
  if (shared.output === null) io.stdout.write(text);
  else writeWhole(shared.output, [text], shared.force, io);
}

/** What a file is, as a stream. */
const NO_TERMINAL: Output = { write: () => true };

/** Small pieces gathered into larger ones, so that each is worth a write. */
function* inBulk(pieces: Iterable<string>): Generator<string> {
  let bulk = '';
  for (const piece of pieces) {
    bulk += piece;
    if (bulk.length < 1 << 16) continue;
    yield bulk;
    bulk = '';
  }
  if (bulk !== '') yield bulk;
}

/** How text is to look on a stream. */
export function lookOf(shared: Pick<Shared, 'color' | 'plain' | 'width'>, io: Io, stream: Output): Look {
  const color = wantsColor(shared.color, io.env, stream);
  return {
    width: widthOf(shared.width, io.env, stream),
    ink: new Chalk({ level: color ? 1 : 0 }),
    plain: wantsPlain(shared.plain, io.env),
    signs: stream.isTTY === true && !writesUtf8(io.env) ? PLAIN_SIGNS : SIGNS,
  };
}

/** The problems of a file as the message of a failure. */
export function renderFailure(problems: readonly Problem[], shared: Shared, io: Io): string {
  return renderProblems(problems, lookOf(shared, io, io.stderr));
}

function written(
  answer: Answer,
  fields: readonly string[] | null,
  shared: Shared,
  look: Look,
): Iterable<string> {
  if (shared.format !== null) return FORMATS[shared.format].write(answer, fields);
  if (fields !== null) return FORMATS.tsv.write(answer, fields);
  const text = answer.text(look);
  if (typeof text !== 'string') return text;
  return text === '' ? [] : [`${text}\n`];
}

function checkedFields(answer: Answer, fields: readonly string[] | null): readonly string[] | null {
  const unknown = fields?.find((field) => !answer.fields.includes(field));
  if (unknown === undefined) return fields;
  const near = didYouMean(unknown, answer.fields);
  throw new Failure(
    'usage',
    `no field "${unknown}"${near === null ? '' : `: ${near}`}\nknown fields: ${answer.fields.join(', ')}`,
  );
}

/** The pager for text on a terminal of known height; null for none. */
function pagerFor(shared: Shared, { stdout, env }: Io): string | null {
  if (stdout.isTTY !== true || stdout.rows === undefined || !shared.pager) return null;
  return wantsPlain(shared.plain, env) || !canMove(env) ? null : pagerCommand(env);
}

/**
 * Writes a file whole or not at all, never over another unless told to. A link is followed; what is no file
 * (a device, a pipe) is written to as it is.
 */
export function writeWhole(name: string, pieces: Iterable<string>, force: boolean, io: Io): void {
  const path = resolve(io.cwd, name);
  try {
    const there = mayWrite(name, force, io);
    if (there?.isFile() === false) {
      for (const piece of inBulk(pieces)) writeFileSync(path, piece);
    } else replace(there === undefined ? path : realpathSync(path), pieces, force);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file', `${name}: cannot be written: ${reasonOf(error)}`);
  }
}

/** What is there where a file is to be written, if anything; fails where it may not be written over. */
export function mayWrite(name: string, force: boolean, io: Io): Stats | undefined {
  const path = resolve(io.cwd, name);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new Failure('file', `${name}: this is a folder; name a file in it`);
  if (there?.isFile() && !force)
    throw new Failure('file', `${name}: there is such a file already; --force replaces it`);
  if (there !== undefined && !there.isFile()) return there;
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new Failure('file', `${name}: cannot be written: ${reasonOf(error)}`);
  }
  return there;
}

function replace(path: string, pieces: Iterable<string>, force: boolean): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(draft, '', { flag: 'wx' });
    for (const piece of inBulk(pieces)) appendFileSync(draft, piece);
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Why a file could not be used, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'this is a folder; name a file in it',
    EACCES: 'you may not use this file',
    EPERM: 'you may not use this file',
    EROFS: 'this place can only be read',
    ENOTDIR: 'a part of this path is not a folder',
    EEXIST: 'there is such a file already; --force replaces it',
    ENOSPC: 'there is no space left',
  };
  return reasons[code ?? ''] ?? message;
}
