import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from '../map/model.js';
import { makeFolder } from './folder.js';

/**
 * Drafts of files that were read before. Parsing YAML is most of a command's time on a file of some size, so
 * the draft of a file without errors is kept, together with the bytes that it came from: it is used again only
 * for the very same bytes and the very same build of the program. Losing the cache loses nothing.
 */

declare const BUILD: string | undefined;

/** Files smaller than this are read as fast as a cache is. */
const WORTHWHILE = 8 * 1024;
const MOST_FILES = 50;

/** The folder for cached drafts (XDG Base Directory), or null: none is known, or CLAIMS_NO_CACHE is set. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.CLAIMS_NO_CACHE || typeof BUILD === 'undefined') return null;
  const base = env.XDG_CACHE_HOME || (env.HOME ? join(env.HOME, '.cache') : null);
  return base === null ? null : join(base, 'claims-explorer');
}

/** The draft of the op-ed's own map, which the build keeps beside the program. */
export const SHIPPED = 'dist/claims.yaml.draft';

/** Where the draft of a file is kept, or null for nowhere. */
export function keptFile(folder: string | null, path: string): string | null {
  return folder === null ? null : join(folder, nameFor(path));
}

/** The draft kept in a file for exactly these bytes, or null. */
export function cachedDraft(file: string | null, bytes: Uint8Array): Draft | null {
  if (file === null || bytes.length < WORTHWHILE) return null;
  try {
    const kept = readFileSync(file);
    const head = headFor(bytes);
    if (!kept.subarray(0, head.length).equals(head)) return null;
    if (!kept.subarray(head.length, head.length + bytes.length).equals(bytes)) return null;
    return JSON.parse(kept.toString('utf8', head.length + bytes.length)) as Draft;
  } catch {
    return null;
  }
}

/** Keeps a draft. What goes wrong is ignored: the next run reads the file again. */
export function keepDraft(file: string | null, bytes: Uint8Array, draft: Draft): void {
  if (file === null || bytes.length < WORTHWHILE) return;
  try {
    makeFolder(dirname(file));
    const part = `${file}.${process.pid}`;
    writeFileSync(
      part,
      Buffer.concat([headFor(bytes), bytes, Buffer.from(JSON.stringify(draft, withoutPlaces))]),
      {
        mode: 0o600,
      },
    );
    renameSync(part, file);
    forgetOldest(dirname(file));
  } catch {
    // Without a cache the program works as well.
  }
}

/** Places in the file serve messages about it, and a file that is kept has given none. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'where' || key === 'whereWith' ? [] : value;
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_FILES) return;
  const byAge = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((a, b) => a.time - b.time);
  for (const { file } of byAge.slice(0, files.length - MOST_FILES)) rmSync(file, { force: true });
}

function headFor(bytes: Uint8Array): Buffer {
  return Buffer.from(`${BUILD} ${bytes.length}\n`);
}

/** A file name for a path; two paths that share one only take turns in it. */
function nameFor(path: string): string {
  return Buffer.from(path).toString('base64url').slice(-120);
}
