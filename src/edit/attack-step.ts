import { lookupName } from '../map/names.js';
import type { Located } from '../yaml/located.js';
import { locatedShape, locatedText } from '../yaml/located-text.js';
import { type ClaimsSource, definitionIn } from './claims-source.js';
import { insertEntryKeys } from './entry-keys.js';
import { replaceWords } from './replace-words.js';
import type { TextEdit } from './text-edit.js';

/** Turns an attack on an entry into one on a step: what the entry says is granted, but not what follows from it. */

/**
 * The edit that makes an entry attack a step (`a -> b`) in the place of an entry. Where it writes no relations of its own,
 * it gets some. Null where the entry is not there, or attacks something else.
 */
export function attackStep(file: ClaimsSource, id: string, target: string, step: string): TextEdit | null {
  const entry = definitionIn(file, id, 'entry');
  if (entry === null) return null;
  const attacks = entry.children.get('attacks');
  if (attacks !== undefined) {
    const named = targetsIn(attacks).find(
      (text) => lookupName(locatedText(file.text, text) ?? '') === target,
    );
    return named === undefined ? null : replaceWords(file.text, named.value, step);
  }
  const writesOwn = entry.children.has('supports') || entry.children.has('contradicts');
  return writesOwn ? null : insertEntryKeys(file, entry, { attacks: step });
}

/** The texts that name what is attacked: an id, a list, or `{to: …}`. */
function targetsIn(value: Located): Located[] {
  switch (locatedShape(value)) {
    case 'list':
      return [...value.children.values()].flatMap(targetsIn);
    case 'keys':
      return [value.children.get('to') ?? []].flat().flatMap(targetsIn);
    case 'text':
      return [value];
    default:
      return [];
  }
}
