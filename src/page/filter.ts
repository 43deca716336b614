import type { Kind, Side, Statement, Status } from '../map/model.js';
import { mainFieldsFirst, SEARCH_TEXTS, type SearchTexts, search } from '../query/search.js';
import { termsOfLine } from '../query/search-terms.js';
import { type Selection, select } from '../query/select.js';
import type { View } from '../query/view.js';
import { writtenValue } from '../words/values.js';

/** What of the map a reader asks to see. */

export interface Filter {
  /** What is typed into the search box. */
  readonly words: string;
  readonly kind: Kind | null;
  readonly side: Side | null;
  readonly status: Status | null;
  readonly tag: string | null;
  readonly core: boolean;
  /** Whether only what the page was made for is shown. */
  readonly onlySelected: boolean;
}

export const EMPTY_FILTER: Filter = {
  words: '',
  kind: null,
  side: null,
  status: null,
  tag: null,
  core: false,
  onlySelected: false,
};

/** What a filter leaves, and the words that were taken for those that nothing has. */
export interface Filtered {
  /** What is found: what has the words in its text and headline first, else in the argument's order. */
  readonly statements: readonly Statement[];
  readonly wanted: ReadonlySet<Statement>;
  /** The words that were found, to be marked in texts. */
  readonly words: readonly string[];
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

/** Whether a filter asks for less than everything. */
export function isFiltering({ words, kind, side, status, tag, core, onlySelected }: Filter): boolean {
  return (
    words.trim() !== '' || [kind, side, status, tag].some((value) => value !== null) || core || onlySelected
  );
}

/** What a filter leaves of a map; null where it asks for everything. */
export function filtered(
  filter: Filter,
  view: View,
  chosen: ReadonlySet<Statement> | null,
  texts: SearchTexts = SEARCH_TEXTS,
): Filtered | null {
  if (!isFiltering(filter)) return null;
  const selected = select(selectionOf(filter), view);
  const among = filter.onlySelected && chosen !== null ? selected.filter((one) => chosen.has(one)) : selected;
  const found = mainFieldsFirst(search(among, termsOfLine(filter.words), [], texts), texts);
  return {
    statements: found.statements,
    wanted: new Set(found.statements),
    words: found.wanted.flat(),
    instead: found.instead,
  };
}

function selectionOf({ kind, side, status, tag, core }: Filter): Selection {
  return {
    ...(kind === null ? {} : { kind: [kind] }),
    ...(side === null ? {} : { side: [side] }),
    ...(status === null ? {} : { status: [status] }),
    ...(tag === null ? {} : { tag: [writtenValue(tag)] }),
    ...(core ? { core: true } : {}),
  };
}
