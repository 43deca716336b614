import { locatedShape } from '../yaml/located-text.js';
import { type ClaimsSource, definitionIn } from './claims-source.js';
import { addToList, insertKeys } from './insert.js';
import { replaceWords } from './replace-words.js';
import type { TextEdit } from './text-edit.js';

/** Puts the right place of an entry in the text: `at` as the text has its phrase. */

/**
 * The edit. One place is replaced; to several the right one is added, since the others may be right for the rest of the
 * entry. Null where the entry is not there, or has no place that can be changed.
 */
export function putPlace(file: ClaimsSource, id: string, place: string): TextEdit | null {
  const entry = definitionIn(file, id, 'entry');
  if (entry === null) return null;
  const at = entry.children.get('at');
  if (at === undefined) return insertKeys(file, entry, { at: place }, entry.children.get('text'));
  const [only, ...more] = locatedShape(at) === 'list' ? at.children.values() : [at];
  if (more.length > 0) return addToList(file, at, place);
  if (only === undefined || locatedShape(only) !== 'text') return null;
  return replaceWords(file.text, only.value, place);
}
