import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOwnFolder, readOwnFile } from '../disk/own-files.js';
import { writeWhole } from '../disk/write.js';
import type { Draft, Path } from '../map/model.js';
import type { Problem } from '../map/problem.js';
import { visible } from '../words/text.js';

/**
 * Drafts of files that were read before. Parsing YAML is most of a command's time on a file of some size, so the draft of
 * a file without errors is kept, together with the bytes that it came from. It is used again only for the very same
 * bytes and the very same build of the program, only undamaged, and only where nobody else can have written it. Losing
 * the cache loses nothing.
 */

declare const BUILD: string | undefined;

/** Files smaller than this are read as fast as a cache is. */
const MIN_CACHED_BYTES = 8 * 1024;
/** A draft is some ten times as large as its file; what is much larger is slower to read than the file. */
const MAX_BYTES_PER_FILE_BYTE = 64;
const MAX_CACHED_FILES = 50;

/** The draft of the op-ed's own map, which the build keeps beside the program. */
export const SHIPPED_DRAFT = 'dist/claims.yaml.draft';

/** Where the draft of a file is kept, or null for nowhere. */
export function cachedDraftFile(folder: string | null, path: string): string | null {
  return folder === null ? null : join(folder, nameFor(path));
}

/** Which drafts are asked for: any, or those of files in which a check found nothing but gaps that the file accepts. */
export type Wanted = 'any' | 'clean';

/** What is kept of a file. */
export interface Kept {
  readonly draft: Draft;
  /** The gaps that it accepts, at their places, but for those that depend on its text; null unless a check found nothing else. */
  readonly accepted: readonly Problem[] | null;
}

/** The draft kept in a file for exactly these bytes, or null. */
export async function cachedDraft(
  file: string | null,
  bytes: Uint8Array,
  wanted: Wanted = 'any',
): Promise<Kept | null> {
  if (file === null || bytes.length < MIN_CACHED_BYTES) return null;
  const found = await draftIn(() => readOwnFile(file, MAX_BYTES_PER_FILE_BYTE * bytes.length), bytes, sumOf);
  return found === null || !isWanted(found, wanted) || steers(found) ? null : parsed(found);
}

/**
 * The draft that ships with the program, if it is of exactly these bytes. Whoever wrote the program wrote it, too, and like the program
 * it has no checksum: what makes these takes longer to load than the draft.
 */
export async function shippedDraft(
  file: string,
  bytes: Uint8Array,
  wanted: Wanted = 'any',
): Promise<Kept | null> {
  const found = await draftIn(
    () => readFileSync(file),
    bytes,
    () => NO_SUM,
  );
  return found === null || !isWanted(found, wanted) ? null : parsed(found);
}

/** Keeps a draft, and what a check found that found no error, no warning and no words that are misread. What goes wrong is ignored: the next run reads the file again. */
export async function cacheDraft(
  file: string | null,
  bytes: Uint8Array,
  draft: Draft,
  accepted: Kept['accepted'] = null,
): Promise<void> {
  if (file === null || bytes.length < MIN_CACHED_BYTES) return;
  try {
    const content = await draftContent(bytes, draft, accepted, sumOf);
    if (content === null || content.length > MAX_BYTES_PER_FILE_BYTE * bytes.length) return;
    makeOwnFolder(dirname(file));
    await writeWhole(file, content, { replace: true, mode: 0o600 });
    forgetOldest(dirname(file));
  } catch {
    // Without a cache the program works as well.
  }
}

/** The content of the file that ships with the program. */
export function shippedDraftContent(
  bytes: Uint8Array,
  draft: Draft,
  accepted: Kept['accepted'],
): Promise<Buffer | null> {
  return draftContent(bytes, draft, accepted, () => NO_SUM);
}

/** The content of a file that keeps a draft; null for a draft that would not be believed. */
async function draftContent(
  bytes: Uint8Array,
  draft: Draft,
  accepted: Kept['accepted'],
  sum: SumOf,
): Promise<Buffer | null> {
  const json = JSON.stringify({ accepted, draft: withoutPlaces(draft) });
  const kept = isMostlyLatin(json) ? inLatin1(json) : json;
  if (steers(kept)) return null;
  const encoding: Encoding = kept === json ? 'utf8' : 'latin1';
  const encoded = Buffer.from(kept, encoding);
  return Buffer.concat([Buffer.from(headFor(bytes, encoding, await sum(encoded))), bytes, encoded]);
}

/** The JSON of a draft in a file, undamaged and of exactly these bytes; null for anything else. */
async function draftIn(read: () => Buffer, bytes: Uint8Array, sum: SumOf): Promise<string | null> {
  try {
    const kept = read();
    const start = kept.indexOf('\n') + 1;
    const json = kept.subarray(start + bytes.length);
    const head = kept.toString('latin1', 0, start);
    const encoding = head[0] === 'l' ? 'latin1' : 'utf8';
    if (!kept.subarray(start, start + bytes.length).equals(bytes)) return null;
    return head === headFor(bytes, encoding, await sum(json)) ? json.toString(encoding) : null;
  } catch {
    return null;
  }
}

/** How the JSON of a draft is encoded. */
type Encoding = 'latin1' | 'utf8';

/** Whether nearly all characters of a text are in Latin-1: of the others, each takes two or three bytes more in UTF-8. */
function isMostlyLatin(text: string): boolean {
  return Buffer.byteLength(text) - text.length < text.length / 16;
}

/** JSON with escapes for the characters that are not in Latin-1. So it is read in half the time. */
function inLatin1(json: string): string {
  return json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What the JSON of a draft begins with whose file is not known to be clean. */
const UNKNOWN = '{"accepted":null,';

function isWanted(json: string, wanted: Wanted): boolean {
  return wanted === 'any' || !json.startsWith(UNKNOWN);
}

function parsed(json: string): Kept | null {
  try {
    const { draft, accepted = null } = JSON.parse(json) as Partial<Kept>;
    return draft === undefined ? null : { draft, accepted };
  } catch {
    return null;
  }
}

const NO_PLACE: Path = [];

/** Places in the file serve messages about it, and those that a check gives are kept with their places. */
function withoutPlaces(draft: Draft): Draft {
  return {
    ...draft,
    statements: draft.statements.map((statement) => ({ ...statement, where: NO_PLACE })),
    relations: draft.relations.map((relation) => ({ ...relation, where: NO_PLACE, whereWith: NO_PLACE })),
  };
}

/** An escape of JSON for a character that steers a terminal. */
const STEERING_ESCAPE = /(?<!\\)(?:\\\\)*\\(?:[bfr]|u(?:00[0-9]|202[a-e]|206[6-9]|feff))/i;

/**
 * Whether the JSON of a draft has characters that steer a terminal, raw or as an escape: the reader of claims files has
 * made all of them visible before.
 */
function steers(json: string): boolean {
  return STEERING_ESCAPE.test(json) || visible(json) !== json;
}

/** Removes the drafts that were not written for the longest time; what else is in the folder stays. */
function forgetOldest(folder: string): void {
  const drafts = readdirSync(folder)
    .filter((name) => DRAFT.test(name))
    .map((name) => ({ file: join(folder, name), there: lstatSync(join(folder, name)) }))
    .filter(({ there }) => there.isFile())
    .sort((a, b) => b.there.mtimeMs - a.there.mtimeMs);
  for (const { file } of drafts.slice(MAX_CACHED_FILES)) rmSync(file, { force: true });
}

function headFor(bytes: Uint8Array, encoding: Encoding, sum: string): string {
  return `${encoding} ${BUILD} ${bytes.length} ${sum}\n`;
}

/** The checksum of what is kept. */
type SumOf = (bytes: Uint8Array) => string | Promise<string>;

const NO_SUM = 'no-sum';

/** A checksum against damage, in hexadecimal: by chance, one damaged draft in four thousand million has the right one. */
async function sumOf(bytes: Uint8Array): Promise<string> {
  const { crc32 } = await import('node:zlib');
  return crc32(bytes).toString(16).padStart(8, '0');
}

const DRAFT = /^[\w-]{1,120}\.draft$/;

/** A file name for a path; two paths that share one only take turns in it. */
function nameFor(path: string): string {
  return `${Buffer.from(path).toString('base64url').slice(-120)}.draft`;
}
