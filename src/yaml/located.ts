import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Span } from './lines.js';

/** The values of a YAML document as a tree, each with the stretch of the source in which it was written. */

/** A value in the source: the event that begins it, its key, and the values in it. */
export interface Located {
  readonly event: Event;
  readonly key: Span | null;
  readonly value: Span;
  /** Whether a person looks for it at its own place; otherwise (a collection, a block of text) at its key. */
  readonly short: boolean;
  readonly children: ReadonlyMap<string | number, Located>;
}

/** How far the events of a source are read. */
interface Walk {
  readonly source: string;
  readonly events: readonly Event[];
  /** The next event. */
  at: number;
  /** The offset up to which the source is read: what is not written at all stands there. */
  read: number;
  readonly path: (string | number)[];
  readonly repeated: { readonly path: Path; readonly span: Span }[];
}

/** The tree of a document's values, and the keys that stand a second time in one mapping. Linear in the document. */
export function locatedValues(
  source: string,
  events: readonly Event[],
): { readonly root: Located | null; readonly repeated: Walk['repeated'] } {
  const at = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  const walk: Walk = { source, events, at, read: 0, path: [], repeated: [] };
  const root = at < events.length && at > 0 ? nextValue(walk, null) : null;
  return { root, repeated: walk.repeated };
}

/** The next value, behind its key; `sign` is what asks for one that has none. */
function nextValue(walk: Walk, key: Span | null, sign = '-'): Located {
  const event = walk.events[walk.at]!;
  walk.at += 1;
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      walk.read = event.start;
      const children = event.type === EVENT_ID.MAPPING ? nextPairs(walk) : nextItems(walk);
      return { event, key, value: [event.start, event.start + 1], short: false, children };
    }
    case EVENT_ID.SCALAR:
      return nextScalar(walk, event, key, sign);
    default: {
      if (event.type === EVENT_ID.ALIAS) walk.read = event.anchorEnd;
      const start = event.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
      return { event, key, value: [start, start + 1], short: true, children: new Map() };
    }
  }
}

function nextPairs(walk: Walk): Map<string | number, Located> {
  const { source, events, path } = walk;
  const children = new Map<string | number, Located>();
  while (events[walk.at]!.type !== EVENT_ID.POP) {
    const keyEvent = events[walk.at]!;
    const { value: key } = nextValue(walk, null, ':');
    const name = keyEvent.type === EVENT_ID.SCALAR ? keyName(source, keyEvent) : '?';
    path.push(name);
    if (children.has(name)) walk.repeated.push({ path: [...path], span: key });
    children.set(name, nextValue(walk, key));
    path.pop();
  }
  walk.at += 1;
  return children;
}

function nextItems(walk: Walk): Map<string | number, Located> {
  const children = new Map<string | number, Located>();
  for (let index = 0; walk.events[walk.at]!.type !== EVENT_ID.POP; index += 1) {
    walk.path.push(index);
    children.set(index, nextValue(walk, null));
    walk.path.pop();
  }
  walk.at += 1;
  return children;
}

type Scalar = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;

function nextScalar(walk: Walk, event: Scalar, key: Span | null, sign: string): Located {
  const { valueStart, valueEnd, style } = event;
  const children = new Map<string | number, Located>();
  if (valueStart < 0)
    return { event, key, value: unwrittenSpan(walk, key, sign), short: key === null, children };
  walk.read = valueEnd;
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  return { event, key, value: [valueStart, valueEnd], short: !isBlock && valueEnd > valueStart, children };
}

/** The place of a value or key that is not written: behind its key, or at the sign that asks for it. */
function unwrittenSpan(walk: Walk, key: Span | null, sign: string): Span {
  if (key !== null) return [key[1], key[1]];
  const found = signBehind(walk.source, walk.read, sign);
  if (found >= 0) walk.read = found + 1;
  return found < 0 ? [walk.read, walk.read + 1] : [found, found + 1];
}

/** A key as the document has it: what stands for nothing, true or false by its plain name. */
export function keyName(source: string, event: Scalar): string {
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
