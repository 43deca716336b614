import * as v from 'valibot';
import { CRITERIA } from '../query/criteria.js';
import type { Selection } from '../query/select.js';
import { STANCES } from '../query/stances.js';
import { WALK_ORDERS } from '../query/walk-order.js';
import { isDate } from '../words/dates.js';
import { namesOf } from '../words/names-of.js';
import { readKept, writeKept } from './kept-file.js';

/** Where somebody left a walk, so that it can go on: kept by file, with the content that the file had. */

const ids = v.array(v.string());

const selection = v.strictObject({
  ...Object.fromEntries(Object.keys(CRITERIA).map((name) => [name, v.optional(ids)])),
  inText: v.optional(v.boolean()),
  core: v.optional(v.literal(true)),
});

/** Another entry, or a reason in one's own words. */
const stanceReason = v.union([
  v.strictObject({ because: v.string() }),
  v.strictObject({ words: v.string() }),
]);

// Keys that a later version adds are passed over.
const keptWalk = v.object({
  /** The SHA-256 of the claims file. */
  content: v.string(),
  order: v.picklist(namesOf(WALK_ORDERS)),
  hide: v.boolean(),
  asOf: v.nullable(v.pipe(v.string(), v.check(isDate))),
  selection: v.custom<Selection>((value) => v.is(selection, value)),
  /** The file of the text, by its full path. */
  text: v.nullable(v.string()),
  at: v.string(),
  seen: ids,
  marks: ids,
  stances: v.record(v.string(), v.picklist(STANCES)),
  /** Why a stance is taken; walks of earlier versions have none. */
  reasons: v.optional(v.record(v.string(), stanceReason), {}),
  /** By what was agreed with, the objection that was met. */
  met: v.optional(v.record(v.string(), v.string()), {}),
  asks: v.optional(v.boolean(), true),
});

export type KeptWalk = v.InferOutput<typeof keptWalk>;

/** The walk kept in a file; null where there is none, and the reason where it cannot be used. */
export function readWalk(file: string): KeptWalk | null | { readonly unusable: string } {
  return readKept(file, 'a saved walk', (json) => {
    const kept = v.safeParse(keptWalk, json);
    return kept.success ? kept.output : null;
  });
}

/** Keeps a walk, as `writeKept` does. */
export async function keepWalk(file: string, walk: KeptWalk, was: string | null): Promise<void> {
  await writeKept(file, walk, was);
}
