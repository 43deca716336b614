import { buildMap } from '../map/build.js';
import type { Statement } from '../map/model.js';
import { thesisParts } from '../map/thesis-parts.js';
import { type Bearing, bearingOn } from '../query/bearing.js';
import { SEARCH_TEXTS, type SearchTexts } from '../query/search.js';
import { countTags } from '../query/tags.js';
import { type View, viewOf } from '../query/view.js';
import { unpackDraft } from './packed-draft.js';
import type { PageData, PageText } from './page-data.js';

/** What stays the same while a page is read: the map and what is asked of it. */
export interface PageModel {
  /** The map with the verdicts of the file. */
  readonly view: View;
  readonly text: PageText | null;
  /** What the page was made for; null for the whole map. */
  readonly selected: ReadonlySet<Statement> | null;
  /** The branches that are open at first: the thesis and its parts, so that the main lines are in sight. */
  readonly firstOpen: readonly Statement[];
  readonly tags: readonly string[];
  /** The texts in which words are searched, each made once. */
  readonly searchTexts: SearchTexts;
  /** What an entry is reached through from the thesis, the nearest first. */
  above(statement: Statement): readonly Statement[];
  /** What bears on an entry, as a walk has it. */
  bearings(statement: Statement): readonly Bearing[];
}

/** The model of a page. Its data was written by the program, so that it always makes a map. */
export function pageModel({ draft, text, selected }: PageData): PageModel {
  const { map, problems } = buildMap(unpackDraft(draft));
  if (map === null) throw new Error(problems.map(({ message }) => message).join('; '));
  const view = viewOf(map);
  return {
    view,
    text,
    selected: selected === null ? null : new Set(selected.flatMap((id) => map.byId.get(id) ?? [])),
    firstOpen: thesisParts(map),
    tags: countTags(map.statements).map(({ tag }) => tag),
    searchTexts: { all: keeping(SEARCH_TEXTS.all), main: keeping(SEARCH_TEXTS.main) },
    above(statement) {
      const { parent } = view.structure;
      const found: Statement[] = [];
      for (let at = parent[statement.index]!; at !== null; at = parent[at.index]!) found.push(at);
      return found;
    },
    bearings: keeping((statement) => bearingOn(statement, view.answers)),
  };
}

/** The same function, which makes what it gives once for each statement. */
function keeping<Made>(make: (statement: Statement) => Made): (statement: Statement) => Made {
  const kept = new Map<Statement, Made>();
  return (statement) => {
    const made = kept.get(statement) ?? make(statement);
    kept.set(statement, made);
    return made;
  };
}
