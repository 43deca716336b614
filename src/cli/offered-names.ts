import { headlineOf } from '../map/headline.js';
import type { ArgumentMap, Source } from '../map/model.js';
import { lookupName } from '../map/names.js';
import { mainReasons } from '../map/thesis-parts.js';
import { mainFieldsFirst, search } from '../query/search.js';
import { termsOfLine } from '../query/search-terms.js';
import { counted } from '../words/counted.js';
import { fold } from '../words/fold.js';
import { listOr } from '../words/lists.js';
import { nearWords } from '../words/near-words.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';

/** What is offered, by number, where somebody is to name an entry or a source and has typed what is no name. */

export interface Offer {
  /** What is said: what is wrong, and the names with their numbers. */
  readonly said: string;
  readonly offered: readonly string[];
}

/** So many fit into a window beside what was asked before. */
const MOST_OFFERED = 8;

/** The entries or steps that somebody can have meant; for an empty line the thesis and the main reasons. */
export function offerEntries(typed: string, map: ArgumentMap): Offer {
  const { names, instead } =
    typed === ''
      ? { names: [map.thesis, ...mainReasons(map)].map(({ id }) => id), instead: [] }
      : namesLike(typed, map);
  const nothing = typed.includes('->') ? 'no step has this name' : 'no entry has this id or these words';
  if (names.length === 0 && instead.length > 0) {
    const words = instead.map((word) => inQuotes(word));
    return {
      said: `${nothing}: ${inQuotes(oneLine(typed))}; did you mean the word ${listOr(words)}?`,
      offered: [],
    };
  }
  return offer(typed, names, nothing, (name) => {
    const statement = map.byId.get(name);
    return statement === undefined ? name : `${inQuotes(headlineOf(statement))} (${name})`;
  });
}

/** The sources that somebody can have meant: those with such an id, or with all the words. */
export function offerSources(typed: string, { sources }: ArgumentMap): Offer {
  const words = termsOfLine(typed).map(fold);
  const having = [...sources].filter(([id, source]) => {
    const text = fold(`${id} ${nameOfSource(source)}`);
    return words.every((word) => text.includes(word));
  });
  const names = [...nearWords(typed, sources.keys()), ...having.map(([id]) => id)];
  return offer(
    typed,
    names,
    'no source has this id or these words',
    (id) => `${nameOfSource(sources.get(id)!)} (${id})`,
  );
}

/** The name that an answer chooses by its number; undefined for another answer. */
export function chosenName(line: string, offered: readonly string[]): string | undefined {
  return /^\d+$/.test(line) ? offered[Number(line) - 1] : undefined;
}

/** More entries than these that only have a word like one that was typed are not offered: the word is. */
const MOST_NEAR = 3;

/**
 * Ids that are near come first, then what has the words, in its headline and text before other fields. `instead` are words like those that no entry
 * has.
 */
function namesLike(typed: string, map: ArgumentMap): { names: string[]; instead: readonly string[] } {
  const name = lookupName(typed);
  const near = nearWords(name, name.includes('->') ? map.byName.keys() : map.byId.keys());
  const found = mainFieldsFirst(search(map.statements, termsOfLine(typed)));
  const instead = [...found.instead.values()].flat();
  const isVague = instead.length > 0 && found.statements.length > MOST_NEAR;
  return { names: [...near, ...(isVague ? [] : found.statements.map(({ id }) => id))], instead };
}

function offer(
  typed: string,
  names: readonly string[],
  nothing: string,
  words: (name: string) => string,
): Offer {
  const all = [...new Set(names)];
  const offered = all.slice(0, MOST_OFFERED);
  const more = all.length - offered.length;
  const empty = typed === '' ? ['this cannot be empty'] : [];
  const choose = offered.length === 0 ? [] : ['type the number of the one that you mean, or other words:'];
  const none = empty.length + choose.length === 0 ? [`${nothing}: ${inQuotes(oneLine(typed))}`] : [];
  const rows = offered.map((name, i) => `  ${i + 1}: ${words(name)}`);
  const rest = more === 0 ? [] : [`  and ${counted(more, 'other')}; more words find fewer`];
  return { said: [[...empty, ...choose, ...none].join('; '), ...rows, ...rest].join('\n'), offered };
}

function nameOfSource({ author, title }: Source): string {
  return [author, title].flatMap((part) => (typeof part === 'string' ? [oneLine(part)] : [])).join(': ');
}
