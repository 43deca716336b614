import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Place } from '../map/problem.js';
import { lineStarts, placeInLines } from './lines.js';

/** A stretch of the source: offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A value in the source: the event that begins it, its key, and the values in it. */
export interface Located {
  readonly event: Event;
  readonly key: Span | null;
  readonly value: Span;
  /** Whether a person looks for it at its own place; otherwise (a collection, a block of text) at its key. */
  readonly short: boolean;
  readonly children: ReadonlyMap<string | number, Located>;
}

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
  const duplicates: { path: Path; place: Place }[] = [];
  let at = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  // How far the source is read: what is not written at all stands there.
  let read = 0;
  const path: (string | number)[] = [];
  const root = at < events.length && at > 0 ? readValue(null) : null;
  return { find, spanOf, located, duplicateKeys: duplicates };

  function readValue(key: Span | null, sign = '-'): Located {
    const event = events[at]!;
    at += 1;
    const children = new Map<string | number, Located>();
    if (event.type === EVENT_ID.MAPPING) {
      read = event.start;
      while (events[at]!.type !== EVENT_ID.POP) {
        const keyEvent = events[at]!;
        const inner = readValue(null, ':');
        const name = keyEvent.type === EVENT_ID.SCALAR ? keyName(source, keyEvent) : '?';
        path.push(name);
        if (children.has(name)) duplicates.push({ path: [...path], place: placeOf(inner.value) });
        children.set(name, readValue(inner.value));
        path.pop();
      }
      at += 1;
      return { event, key, value: [event.start, event.start + 1], short: false, children };
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      read = event.start;
      for (let index = 0; events[at]!.type !== EVENT_ID.POP; index += 1) {
        path.push(index);
        children.set(index, readValue(null));
        path.pop();
      }
      at += 1;
      return { event, key, value: [event.start, event.start + 1], short: false, children };
    }
    if (event.type === EVENT_ID.SCALAR) {
      const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
      const empty = event.valueEnd <= event.valueStart;
      if (event.valueStart < 0)
        return { event, key, value: unwritten(key, sign), short: key === null, children };
      read = event.valueEnd;
      return { event, key, value: [event.valueStart, event.valueEnd], short: !block && !empty, children };
    }
    if (event.type === EVENT_ID.ALIAS) read = event.anchorEnd;
    const start = event.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
    return { event, key, value: [start, start + 1], short: true, children };
  }

  /** The place of a value or key that is not written: behind its key, or at the sign that asks for it. */
  function unwritten(key: Span | null, sign: string): Span {
    if (key !== null) return [key[1], key[1]];
    const found = signBehind(source, read, sign);
    if (found >= 0) read = found + 1;
    return found < 0 ? [read, read + 1] : [found, found + 1];
  }

  function located(path: Path): Located | null {
    let found = root;
    for (const step of path) found = found?.children.get(step) ?? null;
    return found;
  }

  function find(path: Path, part: 'key' | 'value'): Place | null {
    const span = spanOf(path, part);
    return span === null ? null : placeOf(span);
  }

  function spanOf(path: Path, part: 'key' | 'value'): Span | null {
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

  function placeOf([start, end]: Span): Place {
    return placeInLines(written, lines, start, end);
  }
}

/** A key as the document has it: what stands for nothing, true or false by its plain name. */
function keyName(source: string, event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): string {
  const name = getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return name;
  if (name === '' || name === '~') return 'null';
  return /^(?:null|true|false)$/i.test(name) && /^(?:[A-Z]+|.[a-z]+)$/.test(name) ? name.toLowerCase() : name;
}

/** Where a sign of YAML's own stands next, comments passed over; -1 for nowhere. */
function signBehind(source: string, from: number, sign: string): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === sign) return at;
    if (source[at] !== '#' || !/\s/.test(source[at - 1] ?? ' ')) continue;
    const end = source.indexOf('\n', at);
    if (end < 0) return -1;
    at = end;
  }
  return -1;
}
