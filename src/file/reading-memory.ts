import type { ArgumentMap, Draft, Path, RelationDraft, Statement, StatementDraft } from '../map/model.js';
import { type LiveYamlParser, liveYamlParser } from '../yaml/live-yaml.js';

/**
 * What is remembered of a claims file that is read again and again. What did not change is the same object each time, so what was
 * made of it is kept by the object: it is found again only as long as nothing in it has changed.
 */
export interface ReadingMemory {
  readonly parser: LiveYamlParser;
  /** What an entry of a document was read as, if nothing is wrong with it. */
  readonly entries: WeakMap<object, unknown>;
  /** Values whose characters were made visible. */
  readonly visible: WeakMap<object, unknown>;
  readonly drafts: WeakMap<object, EntryDrafts>;
  /** The last map that the file had. */
  lastMap: LastMap | null;
}

/** A map that goes on with the file as long as only words of its entries change. */
export interface LastMap {
  readonly draft: Draft;
  readonly map: ArgumentMap;
  /** The entries that got new words in the last reading; null where the map was made anew. */
  readonly reworded: readonly Statement[] | null;
}

/** The statements and relations of an entry and all that is in it, as they were where it stood. */
export interface EntryDrafts {
  readonly list: string;
  readonly under: string | null;
  readonly where: Path;
  readonly statements: readonly StatementDraft[];
  readonly relations: readonly RelationDraft[];
}

export function readingMemory(): ReadingMemory {
  return {
    parser: liveYamlParser(),
    entries: new WeakMap(),
    visible: new WeakMap(),
    drafts: new WeakMap(),
    lastMap: null,
  };
}
