import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import type { Problem } from '../file/problem.js';
import { FORMATS } from '../formats/index.js';
import { didYouMean } from '../map/near.js';
import type { Answer } from '../render/answer.js';
import type { Look } from '../render/look.js';
import { renderProblems } from '../render/problems.js';
import { wantsColor, wantsPlain, widthOf } from '../terminal/capabilities.js';
import { page, pagerCommand } from '../terminal/pager.js';
import { Failure, type Io, type Output } from './command.js';
import type { Shared } from './options.js';

/** Gives an answer in the form that the options ask for: to stdout, through a pager, or to a file. */
export function give(answer: Answer, shared: Shared, io: Io): void {
  const fields = checkedFields(answer, shared.fields);
  if (shared.output !== null) {
    writeWhole(resolve(io.cwd, shared.output), written(answer, fields, shared, fileLook(shared, io)), shared);
    return;
  }
  const text = written(answer, fields, shared, lookOf(shared, io, io.stdout));
  if (shared.format === null && paged(text, shared, io)) return;
  io.stdout.write(text);
}

/** How text is to look on a stream. */
export function lookOf(shared: Pick<Shared, 'color' | 'plain' | 'width'>, io: Io, stream: Output): Look {
  const color = wantsColor(shared.color, io.env, stream);
  return {
    width: widthOf(shared.width, io.env, stream),
    ink: new Chalk({ level: color ? 1 : 0 }),
    plain: wantsPlain(shared.plain, io.env),
  };
}

/** The problems of a file as the message of a failure. */
export function renderFailure(problems: readonly Problem[], shared: Shared, io: Io): string {
  return renderProblems(problems, lookOf(shared, io, io.stderr));
}

function fileLook(shared: Shared, io: Io): Look {
  return lookOf(shared, io, { write: () => {} });
}

function written(answer: Answer, fields: readonly string[] | null, shared: Shared, look: Look): string {
  if (shared.format !== null) return FORMATS[shared.format].write(answer, fields);
  if (fields !== null) return FORMATS.tsv.write(answer, fields);
  const text = answer.text(look);
  return text === '' ? '' : `${text}\n`;
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

function paged(text: string, shared: Shared, io: Io): boolean {
  const { stdout, env } = io;
  if (stdout.isTTY !== true || !shared.pager || wantsPlain(shared.plain, env)) return false;
  const command = pagerCommand(env);
  const lines = text.split('\n').length;
  return command !== null && lines > (stdout.rows ?? Number.POSITIVE_INFINITY) && page(text, command, env);
}

/** Writes a file whole or not at all, never over another unless told to. */
function writeWhole(path: string, text: string, shared: Shared): void {
  const name = shared.output!;
  if (!shared.force && existsSync(path))
    throw new Failure('file', `${name}: there is such a file already; --force replaces it`);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    if (shared.force) renameSync(draft, path);
    else linkSync(draft, path);
  } catch (error) {
    throw new Failure(
      'file',
      `${name}: cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}
