import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Place } from './problem.js';

/** A stretch of the source: offsets, end exclusive. */
type Span = readonly [start: number, end: number];

/** A value in the source, its key, and the values in it. */
interface Located {
  readonly key: Span | null;
  readonly value: Span;
  /** Whether a person looks for it at its own place; otherwise (a collection, a block of text) at its key. */
  readonly short: boolean;
  readonly children: Map<string | number, Located>;
}

export interface Positions {
  /** The place of a path's value, or of its key; of the nearest thing above where the path leads nowhere. */
  find(path: Path, part: 'key' | 'value'): Place | null;
  /** Every key that stands a second time in one mapping: its path and its place. */
  readonly duplicateKeys: readonly { readonly path: Path; readonly place: Place }[];
}

/** Works out where each value of a YAML document was written. Linear in the document. */
export function positionsOf(source: string, events: readonly Event[]): Positions {
  const lines = lineStarts(source);
  const duplicates: { path: Path; place: Place }[] = [];
  let at = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  const root = at < events.length && at > 0 ? readValue([], null) : null;
  return { find, duplicateKeys: duplicates };

  function readValue(path: Path, key: Span | null): Located {
    const event = events[at]!;
    at += 1;
    const children = new Map<string | number, Located>();
    if (event.type === EVENT_ID.MAPPING) {
      while (events[at]!.type !== EVENT_ID.POP) {
        const keyEvent = events[at]!;
        const inner = readValue([...path, '?'], null);
        const name = keyEvent.type === EVENT_ID.SCALAR ? getScalarValue(source, keyEvent) : '?';
        const here = [...path, name];
        if (children.has(name)) duplicates.push({ path: here, place: placeOf(inner.value) });
        children.set(name, readValue(here, inner.value));
      }
      at += 1;
      return { key, value: [event.start, event.start + 1], short: false, children };
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; events[at]!.type !== EVENT_ID.POP; index += 1) {
        children.set(index, readValue([...path, index], null));
      }
      at += 1;
      return { key, value: [event.start, event.start + 1], short: false, children };
    }
    if (event.type === EVENT_ID.SCALAR) {
      const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
      const empty = event.valueEnd <= event.valueStart;
      return { key, value: [event.valueStart, event.valueEnd], short: !block && !empty, children };
    }
    const start = event.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
    return { key, value: [start, start + 1], short: true, children };
  }

  function find(path: Path, part: 'key' | 'value'): Place | null {
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
    if (atKey && found.key !== null) return placeOf(found.key);
    return placeOf(atKey && first?.key ? first.key : found.value);
  }

  function placeOf([start, end]: Span): Place {
    return placeAt(source, lines, start, end);
  }
}

/** The offsets at which lines begin. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Line, column and excerpt of a stretch of the source; cut at the end of its first line. */
export function placeAt(source: string, lines: readonly number[], start: number, end = start + 1): Place {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const from = lines[low]!;
  const text = source.slice(from, lines[low + 1] ?? source.length).replace(/\r?\n$/, '');
  const offset = Math.min(start - from, text.length);
  const column = Array.from(text.slice(0, offset)).length + 1;
  return {
    line: low + 1,
    column,
    excerpt: { text, start: offset, end: Math.max(offset + 1, Math.min(end - from, text.length)) },
  };
}
