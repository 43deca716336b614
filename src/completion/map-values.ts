import type { ArgumentMap } from '../map/model.js';
import { type Criterion, criterionValues } from '../query/criteria.js';
import { compareLocators, parseLocator } from '../words/locators.js';
import type { Source, Value } from './grammar.js';

/** What a map has that can be typed. */

/** The ids of the entries; `relations` adds the names of relations, once a space says that one is meant. */
export function entryValues(relations: boolean): Source {
  return {
    from: 'map',
    values: (map, typed) => [...idsOf(map), ...(relations && typed.includes(' ') ? relationsOf(map) : [])],
  };
}

/** The ids of the entries, and the tags. */
export const ENTRY_AND_TAG_VALUES: Extract<Source, { from: 'map' }> = {
  from: 'map',
  values: (map) => [
    ...idsOf(map),
    ...criterionValues('tag', map).map((value) => ({ value, meaning: 'a tag' })),
  ],
};

/** Some words; behind the beginning of a word, the ids of the entries and the tags, too. */
export function wordsOrEntries(words: readonly Value[]): Source {
  return {
    from: 'map',
    values: (map, typed) => (typed === '' ? words : [...words, ...ENTRY_AND_TAG_VALUES.values(map, typed)]),
  };
}

/** The values of what entries are selected by. */
export function criterionValuesOf(name: Criterion): Source {
  return {
    from: 'map',
    values: (map) => (name === 'at' ? placesOf(map) : criterionValues(name, map)).map(bareMapValue),
  };
}

export function bareMapValue(value: string): Value {
  return { value, meaning: '' };
}

function idsOf(map: ArgumentMap): Value[] {
  return map.statements.map(({ id, text }) => ({ value: id, meaning: text }));
}

function relationsOf(map: ArgumentMap): Value[] {
  return map.relations.map(({ name, sign }) => ({ value: name, meaning: sign }));
}

/** The places in the text that entries have, in the text's order. */
function placesOf(map: ArgumentMap): string[] {
  const places = [...new Set(map.statements.flatMap(({ at }) => at))];
  return places.sort((a, b) => compareLocators(parseLocator(a)!, parseLocator(b)!));
}
