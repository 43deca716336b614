import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import { CRITERIA, type Selection } from '../map/select.js';
import { STANCES } from '../map/stance.js';
import { ORDERS, type Order } from '../map/steps.js';
import { makeFolder } from './folder.js';

/** Where somebody left a walk, so that it can go on: kept by file, with the content that the file had. */

const ids = v.array(v.string());

const keptWalk = v.strictObject({
  /** The SHA-256 of the claims file. */
  content: v.string(),
  order: v.picklist(Object.keys(ORDERS) as Order[]),
  hide: v.boolean(),
  asOf: v.nullable(v.string()),
  selection: v.strictObject({
    ...Object.fromEntries(Object.keys(CRITERIA).map((name) => [name, v.optional(ids)])),
    inText: v.optional(v.boolean()),
  }) as v.GenericSchema<Selection>,
  /** The file of the text, by its full path. */
  text: v.nullable(v.string()),
  at: v.string(),
  seen: ids,
  marks: ids,
  stances: v.record(v.string(), v.picklist(STANCES)),
});

export type KeptWalk = v.InferOutput<typeof keptWalk>;

/** The file for the walk through a claims file (XDG Base Directory), or null where no folder is known. */
export function walkFile(env: Readonly<Record<string, string | undefined>>, path: string): string | null {
  // A path that is not absolute is to be ignored.
  const named = env.XDG_STATE_HOME;
  const base = named && isAbsolute(named) ? named : env.HOME ? join(env.HOME, '.local', 'state') : null;
  return base === null ? null : join(base, 'claims-explorer', `${hashOf(path).slice(0, 32)}.json`);
}

/** What tells one content of a claims file from another. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The walk kept in a file; null where there is none, `broken` where the file holds something else. */
export function readWalk(file: string): KeptWalk | null | 'broken' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'broken';
  }
  try {
    const kept = v.safeParse(keptWalk, JSON.parse(text));
    return kept.success ? kept.output : 'broken';
  } catch {
    return 'broken';
  }
}

/** Keeps a walk, whole or not at all. Throws what the file system throws. */
export function keepWalk(file: string, walk: KeptWalk): void {
  makeFolder(dirname(file));
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(walk), { mode: 0o600 });
  renameSync(part, file);
}
