import type { Event } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Place } from '../map/problem.js';
import { lineStarts, placeInLines, type Span } from './lines.js';
import { type Located, locatedValues } from './located.js';

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

/**
 * Works out where each value of a YAML document was written: the events are those of its source, the places those
 * of the file as it was written, which is as long. Linear in the document.
 */
export function yamlPlacesOf(source: string, events: readonly Event[], written = source): YamlPlaces {
  const lines = lineStarts(written);
  const { root, repeated } = locatedValues(source, events);
  const placeOf = (span: Span) => placeInLines(written, lines, ...span);
  return {
    find(path, part) {
      const span = spanAt(root, path, part);
      return span === null ? null : placeOf(span);
    },
    spanOf: (path, part) => spanAt(root, path, part),
    located(path) {
      let found = root;
      for (const step of path) found = found?.children.get(step) ?? null;
      return found;
    },
    duplicateKeys: repeated.map(({ path, span }) => ({ path, place: placeOf(span) })),
  };
}

function spanAt(root: Located | null, path: Path, part: 'key' | 'value'): Span | null {
  let found = root;
  let missing: string | number | undefined;
  for (const step of path) {
    const next = found?.children.get(step);
    if (next === undefined) {
      missing = step;
      break;
    }
    found = next;
  }
  if (found === null) return null;
  const first = found.children.values().next().value;
  // A place in a list of one, written without the list, is the value itself.
  const atKey = part === 'key' || typeof missing === 'string' || !found.short;
  if (atKey && found.key !== null) return found.key;
  return atKey && first?.key ? first.key : found.value;
}
