import type { Event } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Place } from '../map/problem.js';
import { type FoundValue, foundInTable, spanFinder } from './found-value.js';
import { type Lines, placeInLines, type Span } from './lines.js';
import { type Located, locatedValue } from './located.js';
import { repeatedKeys } from './repeated-keys.js';
import { childOf, keyOf, type ValueTable, valueTable } from './value-table.js';

/** Where the values of a YAML document are written, by their paths. */
export interface YamlPlaces {
  /** The place of a path's value, or of its key; of the nearest thing above where the path leads nowhere. */
  find(path: Path, part: 'key' | 'value'): Place | null;
  /** The stretch that `find` names. */
  spanOf(path: Path, part: 'key' | 'value'): Span | null;
  /** What stands at the end of a path; null where it leads nowhere. */
  located(path: Path): Located | null;
  /** Every key that stands a second time in one mapping: its path and its place. */
  readonly duplicateKeys: readonly { readonly path: Path; readonly place: Place }[];
}

/** The values of a source, with where they are written in it. */
export interface WrittenValues {
  readonly root: FoundValue | null;
  located(path: Path): Located | null;
  readonly repeated: readonly { readonly path: Path; readonly span: Span }[];
}

/** The values of a source, from its events. Linear in the document. */
export function writtenValues(source: string, events: readonly Event[]): WrittenValues {
  const table = valueTable(source, events);
  return {
    root: table.root < 0 ? null : foundInTable(table, table.root),
    located: (path) => locatedAt(table, path),
    get repeated() {
      return repeatedKeys(table);
    },
  };
}

function locatedAt(table: ValueTable, path: Path): Located | null {
  let [value, key] = [table.root, -1];
  for (const step of path) {
    const child = value < 0 ? -1 : childOf(table, value, step);
    if (child < 0) return null;
    [value, key] = [child, keyOf(table, value, child)];
  }
  return value < 0 ? null : locatedValue(table, value, key);
}

/** Where values are written, as places of the file. */
export function placesOfValues(values: WrittenValues, written: string, lines: Lines): YamlPlaces {
  const { located } = values;
  const spanOf = spanFinder(values.root);
  const placeOf = (span: Span) => placeInLines(written, lines, ...span);
  return {
    find(path, part) {
      const span = spanOf(path, part);
      return span === null ? null : placeOf(span);
    },
    spanOf,
    located,
    get duplicateKeys() {
      return values.repeated.map(({ path, span }) => ({ path, place: placeOf(span) }));
    },
  };
}
