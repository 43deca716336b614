import { formatted } from '../formats/index.js';
import { withLinks } from '../render/addresses.js';
import type { Look } from '../render/look.js';
import { type Answer, piecesOfText } from '../render/output.js';
import { type Pager, page, pagerOf } from '../terminal/pager.js';
import { wantsPlain } from '../terminal/wanted-look.js';
import { didYouMean } from '../words/did-you-mean.js';
import { inBulk } from '../words/in-bulk.js';
import { Failure } from './failure.js';
import type { Io, Output } from './io.js';
import { lookOf, showsLinks } from './look.js';
import type { Shared } from './shared-options.js';
import { writeTarget } from './write-target.js';

/** Gives an answer in the form that the options ask for: to stdout, through a pager, or to a file. */
export async function giveAnswer(answer: Answer, shared: Shared, io: Io): Promise<void> {
  const fields = checkedFields(answer, shared.fields);
  if (shared.output !== null) {
    const pieces = written(answer, fields, shared, lookOf(shared, io, NO_TERMINAL));
    await writeTarget(shared.output, pieces, shared.force, io);
    return;
  }
  const look = lookOf(shared, io, io.stdout);
  const pieces = written(answer, fields, shared, look);
  if (shared.format === null && fields === null) await giveOut(pieces, shared, io);
  else await writeOut(pieces, io);
}

/** Gives text for people to stdout: through a pager where it is long, else with links, which not every pager can show. */
export async function giveOut(
  pieces: Iterable<string>,
  shared: Pick<Shared, 'plain' | 'pager' | 'color'>,
  io: Io,
): Promise<void> {
  const links = showsLinks(shared, io, io.stdout);
  const pager = pagerFor(shared, io);
  const text = pager === null && !links ? null : [...pieces].join('');
  if (text === null) await writeOut(pieces, io);
  else if (pager === null || !(await isPaged(text, pager, io)))
    await writeOut([links ? withLinks(text) : text], io);
}

/** Whether text for people has to be whole before it is given: a pager may be wanted, or its addresses are links. */
export function pagesOrLinks(shared: Pick<Shared, 'plain' | 'pager' | 'color'>, io: Io): boolean {
  return pagerFor(shared, io) !== null || showsLinks(shared, io, io.stdout);
}

/** Gives pieces of text that a command made itself, for people or not: to stdout or to a file. */
export async function givePieces(
  pieces: Iterable<string>,
  shared: Shared,
  io: Io,
  isForPeople = false,
): Promise<void> {
  if (shared.output === null) await (isForPeople ? giveOut(pieces, shared, io) : writeOut(pieces, io));
  else await writeTarget(shared.output, pieces, shared.force, io);
}

/** Gives the bytes of a file that is no text. A terminal does not get them; `instead` says what to type. */
export async function giveBytes(
  bytes: Uint8Array,
  instead: string,
  shared: Pick<Shared, 'output' | 'force'>,
  io: Io,
): Promise<void> {
  if (shared.output !== null) await writeTarget(shared.output, bytes, shared.force, io);
  else if (io.stdout.isTTY === true)
    throw new Failure('usage', `this file is not text, and a terminal cannot show it; ${instead}`);
  else if (!io.stdout.write(bytes)) await io.stdout.drained?.();
}

/** Shows text page by page where it is longer than the window: what is to be said beside it stands above it. */
async function isPaged(text: string, pager: Pager, io: Io): Promise<boolean> {
  const above = io.remarks.map((remark) => `${remark}\n\n`).join('');
  const whole = `${above}${text}`;
  const isLong = whole.split('\n').length > (io.stdout.rows ?? 0);
  return isLong && (await page(whole, pager, io.env));
}

/** Writes pieces of text to stdout, as fast as they are taken. */
export async function writeOut(pieces: Iterable<string>, { stdout }: Pick<Io, 'stdout'>): Promise<void> {
  for (const piece of inBulk(pieces)) {
    if (!stdout.write(piece)) await stdout.drained?.();
  }
}

/** Gives a text that has no other form. */
export async function giveText(text: string, shared: Shared, io: Io): Promise<void> {
  await givePieces([text], shared, io);
}

/** What a file is, as a stream. */
export const NO_TERMINAL: Output = { write: () => true };

function written(
  answer: Answer,
  fields: readonly string[] | null,
  shared: Shared,
  look: Look,
): Iterable<string> {
  if (shared.format !== null) return formatted(shared.format, answer, fields);
  if (fields !== null) return formatted('tsv', answer, fields);
  return piecesOfText(answer.text(look));
}

/** The fields that are asked for; one that an answer does not have is a failure that names all. */
export function checkedFields(
  answer: Pick<Answer, 'fields'>,
  fields: readonly string[] | null,
): readonly string[] | null {
  const unknown = fields?.find((field) => !answer.fields.includes(field));
  if (unknown === undefined) return fields;
  const near = didYouMean(unknown, answer.fields);
  throw new Failure(
    'usage',
    `there is no field "${unknown}"${near === null ? '' : `: ${near}`}\nthe fields are: ${answer.fields.join(', ')}`,
  );
}

/** The pager for text on a terminal of known height; null for none. */
function pagerFor(shared: Pick<Shared, 'plain' | 'pager'>, { stdout, env }: Io): Pager | null {
  if (stdout.isTTY !== true || stdout.rows === undefined || !shared.pager) return null;
  return wantsPlain(shared.plain, env) ? null : pagerOf(env);
}
