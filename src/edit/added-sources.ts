import { sourceFields } from '../file/write-sources.js';
import type { Draft, Source } from '../map/model.js';
import { addSources } from './add-entry.js';
import type { ClaimsSource } from './claims-source.js';
import type { TextEdit } from './text-edit.js';

/** New sources in a claims file. */

/** The edit that writes sources behind those that are there; null where they are written in another form. */
export function addedSources(file: ClaimsSource, added: readonly Source[]): TextEdit | null {
  return addSources(file, Object.fromEntries(added.map((source) => [source.id ?? '', sourceFields(source)])));
}

/** Whether a draft is another with these sources more, and nothing else. Linear in both. */
export function isDraftWithSources(before: Draft, after: Draft, added: readonly Source[]): boolean {
  const expected: Draft = { ...before, sources: [...before.sources, ...added] };
  return JSON.stringify(after) === JSON.stringify(expected);
}
