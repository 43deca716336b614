import type { GapCode } from '../map/gap.js';
import { isUnwritten } from '../yaml/located-text.js';
import { type ClaimsSource, definitionIn } from './claims-source.js';
import { insertEntryKeys } from './entry-keys.js';
import { fillKey, insertKeys } from './insert.js';
import type { TextEdit } from './text-edit.js';

/** Accepts a gap of an entry: `known: {code: reason}`. */

/** The edit; null where the entry is not there, accepts the gap already, or has no keys under `known`. */
export function acceptGap(file: ClaimsSource, id: string, code: GapCode, reason: string): TextEdit | null {
  const entry = definitionIn(file, id, 'entry');
  const known = entry?.children.get('known');
  if (entry === null) return null;
  if (known === undefined) return insertEntryKeys(file, entry, { known: { [code]: reason } });
  if (isUnwritten(known)) return fillKey(file, entry, known, { [code]: reason });
  return known.children.has(code) ? null : insertKeys(file, known, { [code]: reason });
}
