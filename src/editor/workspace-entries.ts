import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { fold } from '../words/fold.js';
import type { Span } from '../yaml/lines.js';
import type { CheckedFile } from './open-file.js';

/** The entries of open files that somebody looks for by some letters. */

export interface FoundEntry {
  readonly statement: Statement;
  readonly name: string;
  readonly idSpan: Span;
}

/** More than these nobody looks through. */
const MOST_FOUND = 200;

/** The entries of a file that have some letters in their id or headline. */
export function matchingEntries(query: string, checked: CheckedFile): FoundEntry[] {
  const view = checked.known;
  if (view === null) return [];
  const wanted = fold(query.trim());
  const found: FoundEntry[] = [];
  for (const { id, of, role, span } of checked.places()) {
    const statement = of === 'entry' && role === 'definition' ? view.map.byId.get(id) : undefined;
    if (statement === undefined) continue;
    const name = `${headlineOf(statement)} (${id})`;
    if (fold(name).includes(wanted)) found.push({ statement, name, idSpan: span });
    if (found.length >= MOST_FOUND) break;
  }
  return found;
}
