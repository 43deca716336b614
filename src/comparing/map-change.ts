import type { ENTRY_FIELDS, HEADER_FIELDS } from '../map/fields.js';
import type { RecognizedBy, RelationPair, StatementPair } from './aligned-maps.js';

/** One change of a map from a version to the next, as data. */

/** What a change is made to. */
export const CHANGED_THINGS = ['header', 'entry', 'relation', 'source', 'term', 'expectation'] as const;
export type ChangedThing = (typeof CHANGED_THINGS)[number];

/** What a change does. `moved`: a relation goes to another target. `reworded`: an entry has another text. */
export const CHANGE_SORTS = ['added', 'removed', 'renamed', 'reworded', 'moved', 'changed'] as const;
export type ChangeSort = (typeof CHANGE_SORTS)[number];

/** The fields of an entry that can change. */
export type EntryField = keyof typeof ENTRY_FIELDS | 'text' | 'kind' | 'source' | 'known';

/** The fields of the header that can change. */
export type HeaderField = keyof typeof HEADER_FIELDS | 'title' | 'thesis';

/** What a change does to the verdicts: a switch that is turned when the change is made. */
export type Effect =
  | { readonly turns: 'entry' | 'assumed'; readonly pair: StatementPair }
  | { readonly turns: 'relation' | 'to' | 'sign' | 'with'; readonly pair: RelationPair };

export interface MapChange {
  readonly of: ChangedThing;
  readonly sort: ChangeSort;
  /** The id of an entry or a source, the name of a relation, a term: as it is now, or as it was where it is gone. Null for the header and expectations. */
  readonly id: string | null;
  /** What it was called before, where that is not the same. */
  readonly was: string | null;
  /** The field that changed; null where the whole came, went or got another name. */
  readonly field: string | null;
  /** What it said before and says now; null for nothing. The text of an entry that came or went. */
  readonly old: unknown;
  readonly now: unknown;
  /** How it shows that a renamed entry is the same. */
  readonly by: RecognizedBy | null;
  /** The relations that came or went with it, and those to which it came as a premise, or from which it went. */
  readonly relations: readonly RelationPair[];
  /** The entry that it belongs to; for a relation, that which declares it. */
  readonly entry: StatementPair | null;
  /** The relation that it is about. */
  readonly relation: RelationPair | null;
  readonly effects: readonly Effect[];
}

/** A change of which only some things matter. */
export function mapChange(
  of: ChangedThing,
  sort: ChangeSort,
  rest: Partial<Omit<MapChange, 'of' | 'sort'>>,
): MapChange {
  return {
    of,
    sort,
    id: null,
    was: null,
    field: null,
    old: null,
    now: null,
    by: null,
    relations: [],
    entry: null,
    relation: null,
    effects: [],
    ...rest,
  };
}
