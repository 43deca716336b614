import { statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../disk/home-folder.js';
import {
  cacheDraft,
  cachedDraft,
  cachedDraftFile,
  type Kept,
  SHIPPED_DRAFT,
  shippedDraft,
  type Wanted,
} from '../file/draft-cache.js';
import type { Reading } from '../file/read-claims.js';
import { buildMap } from '../map/build.js';
import type { ArgumentMap } from '../map/model.js';
import type { ErrorParts, Problem } from '../map/problem.js';
import { Failure } from './failure.js';
import { type Input, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import { OP_ED } from './locate.js';
import { problemsMessage } from './problems-message.js';
import type { Shared } from './shared-options.js';

/** The map of an input, from a kept draft if there is one. What is wrong with it is a failure. */
export async function readMap(input: Input, shared: Shared, io: Io): Promise<ArgumentMap> {
  refuseToReplace(input, shared, io);
  const drafted = mapOf(await keptOf(input, 'any', io));
  if (drafted !== null) return drafted;
  const { map, problems, draft } = await readingOf(input, 'map');
  if (map === null) throw new Failure('content', problemsMessage(problems, shared, io), problems);
  if (draft !== null) await cacheDraft(draftFileOf(input, io), input.bytes, draft);
  return map;
}

/** A file that was checked before, as it is kept. */
interface CleanDraft {
  /** It names no places. */
  readonly reading: Reading;
  readonly accepted: readonly Problem[];
}

/**
 * A file in which a check found before nothing but gaps that the file accepts: its map, from the kept draft, and these gaps. Null for any other
 * file.
 */
export async function readCleanDraft(input: Input, io: Io): Promise<CleanDraft | null> {
  const kept = await keptOf(input, 'clean', io);
  const map = mapOf(kept);
  if (map === null) return null;
  const { name } = input;
  const nothing = { draft: null, yaml: null, problems: [], placeOf: () => null };
  const accepted = (kept?.accepted ?? []).map((problem) => ({ ...problem, file: name }));
  return { reading: { name, map, usable: () => map, ...nothing }, accepted };
}

/** Keeps the draft of a file in which a check found nothing but these gaps, which the file accepts. */
export async function keepCleanDraft(
  input: Input,
  { draft }: Reading,
  accepted: readonly Problem[],
  io: Io,
): Promise<void> {
  if (draft !== null) await cacheDraft(draftFileOf(input, io), input.bytes, draft, accepted);
}

function draftFileOf({ path }: Input, io: Io): string | null {
  return path === null ? null : cachedDraftFile(cacheFolder(io.env), path);
}

/** The draft that ships with the program, or that is kept. */
async function keptOf(input: Input, wanted: Wanted, io: Io): Promise<Kept | null> {
  const shippedOne = await shipped(input.bytes, wanted, io);
  return shippedOne ?? (await cachedDraft(draftFileOf(input, io), input.bytes, wanted));
}

/** The map of a kept draft; null where there is none, or none that makes a map. */
function mapOf(kept: Kept | null): ArgumentMap | null {
  try {
    return kept === null ? null : buildMap(kept.draft).map;
  } catch {
    return null;
  }
}

/** The draft that ships with the program, for a file that is the op-ed's own: it is as large. */
async function shipped(bytes: Uint8Array, wanted: Wanted, { root }: Io): Promise<Kept | null> {
  const size = statSync(join(root, OP_ED), { throwIfNoEntry: false })?.size;
  return size === bytes.length ? shippedDraft(join(root, SHIPPED_DRAFT), bytes, wanted) : null;
}

/** Reads an input into a map, or all that is wrong with it. */
export function readMapOrProblems(input: Input): Promise<Reading> {
  return readingOf(input, 'all');
}

/** Reads an input for its map alone, or for all that can be asked of a reading. */
async function readingOf(input: Input, wanted: 'map' | 'all'): Promise<Reading> {
  const { bytes, name } = input;
  const { lackOfMemory } = await import('./memory-need.js');
  const lack = lackOfMemory(bytes);
  if (lack !== null) return tooLarge(input, lack);
  const { readClaims, readClaimsMap } = await import('../file/read-claims.js');
  const reading = (wanted === 'map' ? readClaimsMap : readClaims)(bytes, name);
  if (reading.map !== null) return reading;
  const { frameworkFileProblem } = await import('../abstract/framework-file.js');
  const problem = frameworkFileProblem(name, bytes);
  return problem === null ? reading : { ...reading, problems: [problem] };
}

async function tooLarge({ bytes, name }: Input, lack: ErrorParts): Promise<Reading> {
  const { frameworkFileProblem } = await import('../abstract/framework-file.js');
  const { errorProblem } = await import('../map/problem.js');
  const problems = [frameworkFileProblem(name, bytes) ?? errorProblem(name, null, 'unreadable', lack)];
  return { name, map: null, draft: null, yaml: null, problems, usable: () => null, placeOf: () => null };
}
