import type { IdPlace } from '../edit/id-places.js';
import { headlineOf } from '../map/headline.js';
import type { Kind, Status } from '../map/model.js';
import { treeBelow } from '../query/tree.js';
import type { View } from '../query/view.js';
import { verdictWord } from '../render/verdict-words.js';
import type { Span } from '../yaml/lines.js';
import type { Page } from './cursor.js';
import { entrySpan } from './entry-span.js';

/** The outline of a file: not its lines, but its argument, each entry under what it supports or attacks. */

export interface OutlineItem {
  readonly id: string;
  readonly headline: string;
  /** `both-matter, reply, falls`. */
  readonly detail: string;
  readonly kind: Kind;
  readonly span: Span;
  readonly idSpan: Span;
  readonly below: readonly OutlineItem[];
}

/** Deeper, an editor's outline helps nobody; what is there stands beside its neighbours. */
const MOST_LEVELS = 60;

/** The argument as it is nested; each entry once, what never reaches the thesis last. Linear in the map. */
export function outlineOf(page: Page, view: View, places: readonly IdPlace[]): OutlineItem[] {
  const spans = new Map(
    places
      .filter(({ of, role }) => of === 'entry' && role === 'definition')
      .map(({ id, span }) => [id, span]),
  );
  const seen = new Set<string>();
  const top: OutlineItem[] = [];
  for (const root of [view.map.thesis, ...view.map.statements]) {
    if (seen.has(root.id)) continue;
    const open: OutlineItem[][] = [top];
    for (const { statement, level, again } of treeBelow(root, { counts: false })) {
      const idSpan = spans.get(statement.id);
      if (idSpan === undefined || again !== null || seen.has(statement.id)) continue;
      seen.add(statement.id);
      const below: OutlineItem[] = [];
      const item = {
        id: statement.id,
        headline: headlineOf(statement),
        detail: `${statement.id}, ${statement.kind}, ${verdictWord(view.labels.statusOf(statement))}`,
        kind: statement.kind,
        span: entrySpan(page, idSpan),
        idSpan,
        below,
      };
      const depth = Math.min(level, MOST_LEVELS, open.length - 1);
      open[depth]!.push(item);
      open.length = depth + 1;
      open.push(below);
    }
  }
  return top.map(enclosing);
}

/** An item whose span reaches over all that is below it, as editors want it, wherever that stands in the file. */
function enclosing(item: OutlineItem): OutlineItem {
  const below = item.below.map(enclosing);
  const from = Math.min(item.span[0], ...below.map(({ span }) => span[0]));
  const to = Math.max(item.span[1], ...below.map(({ span }) => span[1]));
  return { ...item, below, span: [from, to] };
}

/** The verdict on an entry, behind its id. */
export interface VerdictHint {
  readonly offset: number;
  readonly status: Status;
  readonly id: string;
}

/** The verdicts on the entries whose ids are defined in a stretch of the file. */
export function verdictHints(view: View, places: readonly IdPlace[], [from, to]: Span): VerdictHint[] {
  return places.flatMap(({ id, of, role, span }) => {
    if (of !== 'entry' || role !== 'definition' || span[0] < from || span[0] > to) return [];
    const statement = view.map.byId.get(id);
    return statement === undefined ? [] : [{ offset: span[1], status: view.labels.statusOf(statement), id }];
  });
}
