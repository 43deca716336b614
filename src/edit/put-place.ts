import type { Span } from '../yaml/lines.js';
import { locatedShape } from '../yaml/located-text.js';
import { type ClaimsSource, definitionIn } from './claims-source.js';
import { addToList, insertKeys } from './insert.js';
import { replaceWords } from './replace-words.js';
import type { TextEdit } from './text-edit.js';

/** Puts the right place of an entry in the text: `at` as the text has its phrase. */

/** The edit, and whether it adds a place to others. */
interface PlacePut {
  readonly edit: TextEdit;
  readonly adds: boolean;
}

/**
 * One place is replaced, and of several the one at a `wrong` stretch; else the right one is added, since the others may
 * be right for the rest of the entry. Null where the entry is not there, or has no place that can be changed.
 */
export function putPlace(
  file: ClaimsSource,
  id: string,
  place: string,
  wrong: readonly Span[] = [],
): PlacePut | null {
  const entry = definitionIn(file, id, 'entry');
  if (entry === null) return null;
  const at = entry.children.get('at');
  if (at === undefined)
    return made(insertKeys(file, entry, { at: place }, entry.children.get('text')), false);
  const places = locatedShape(at) === 'list' ? [...at.children.values()] : [at];
  const blamed = places.filter(({ value: [from, to] }) =>
    wrong.some(([start, end]) => start < to && end > from && end - start <= to - from + 2),
  );
  const [replaced] = [places, blamed].filter(({ length }) => length === 1).map(([one]) => one!);
  if (replaced === undefined) return places.length > 1 ? made(addToList(file, at, place), true) : null;
  return locatedShape(replaced) === 'text'
    ? made(replaceWords(file.text, replaced.value, place), false)
    : null;
}

function made(edit: TextEdit | null, adds: boolean): PlacePut | null {
  return edit === null ? null : { edit, adds };
}
