import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  type CollectionStyle,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
} from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Span } from './lines.js';

/** The values of a YAML document as a tree, each with the stretch of the source in which it was written. */

/** A value in the source: the event that begins it, its key, and the values in it. */
export interface Located {
  readonly event: Event;
  /** Its key, without quotes; null for an item of a list. */
  readonly key: Span | null;
  /** What is meant by it in a message: a text without its quotes, the first sign of a collection. */
  readonly value: Span;
  /** All of it: a text with its quotes, a collection to the end of its last value or to its closing bracket. */
  readonly full: Span;
  /** Whether a person looks for it at its own place; otherwise (a collection, a block of text) at its key. */
  readonly short: boolean;
  readonly children: ReadonlyMap<string | number, Located>;
  /** The value that an alias (`*name`) stands for; null for a value of its own. */
  readonly alias: Located | null;
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
  /** The last value with each name (`&name`). */
  readonly named: Map<string, Located>;
  readonly repeated: { readonly path: Path; readonly span: Span }[];
}

/** The tree of a document's values, and the keys that stand a second time in one mapping. Linear in the document. */
export function locatedValues(
  source: string,
  events: readonly Event[],
): { readonly root: Located | null; readonly repeated: Walk['repeated'] } {
  const at = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  const walk: Walk = { source, events, at, read: 0, path: [], named: new Map(), repeated: [] };
  const root = at < events.length && at > 0 ? nextValue(walk, null) : null;
  return { root, repeated: walk.repeated };
}

/** The next value, behind its key; `sign` is what asks for one that has none. */
function nextValue(walk: Walk, key: Span | null, sign = '-'): Located {
  const event = walk.events[walk.at]!;
  walk.at += 1;
  const located = valueAt(walk, event, key, sign);
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.SCALAR) {
    if (event.anchorStart >= 0)
      walk.named.set(walk.source.slice(event.anchorStart, event.anchorEnd), located);
  }
  return located;
}

function valueAt(walk: Walk, event: Event, key: Span | null, sign: string): Located {
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      const { start } = event;
      walk.read = start;
      const children = event.type === EVENT_ID.MAPPING ? nextPairs(walk) : nextItems(walk);
      const full: Span = [start, collectionEnd(walk, event, [...children.values()].at(-1))];
      return { event, key, value: [start, start + 1], full, short: false, children, alias: null };
    }
    case EVENT_ID.SCALAR:
      return nextScalar(walk, event, key, sign);
    case EVENT_ID.ALIAS: {
      const { anchorStart: start, anchorEnd: end } = event;
      walk.read = end;
      const alias = walk.named.get(walk.source.slice(start, end)) ?? null;
      const full: Span = [start - 1, end];
      return { event, key, value: [start, start + 1], full, short: true, children: new Map(), alias };
    }
    default:
      return { event, key, value: [0, 1], full: [0, 0], short: true, children: new Map(), alias: null };
  }
}

type Collection = Extract<Event, { readonly style: CollectionStyle; readonly start: number }>;

/** Where a collection ends: behind its closing bracket, or with its last value. */
function collectionEnd(walk: Walk, { type, style, start }: Collection, last: Located | undefined): number {
  const { source } = walk;
  const isMapping = type === EVENT_ID.MAPPING;
  // A pair in a list (`[a: b]`) is a mapping without a bracket of its own.
  const inBrackets = style === COLLECTION_STYLE.FLOW && source[start] === (isMapping ? '{' : '[');
  if (!inBrackets) return last?.full[1] ?? start;
  const close = signBehind(source, Math.max(walk.read, start + 1), isMapping ? '}' : ']');
  walk.read = close < 0 ? walk.read : close + 1;
  return walk.read;
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
  if (valueStart < 0) {
    const value = unwrittenSpan(walk, key, sign);
    const full: Span = [value[0], value[0]];
    return { event, key, value, full, short: key === null, children, alias: null };
  }
  walk.read = valueEnd;
  const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  const quote = isQuoted ? 1 : 0;
  const end = isBlock ? blockEnd(walk.source, event) : valueEnd + quote;
  return {
    event,
    key,
    value: [valueStart, valueEnd],
    full: [valueStart - quote, end],
    short: !isBlock && valueEnd > valueStart,
    children,
    alias: null,
  };
}

/** Where a block of text ends: with its last line, or with the empty lines that it keeps (`|+`). */
function blockEnd(source: string, { valueStart, valueEnd, chomping }: Scalar): number {
  const text = source.slice(valueStart, valueEnd);
  const kept = chomping === CHOMPING_MODE.KEEP ? text.replace(/(?:\r\n|\r|\n)$/, '') : text.trimEnd();
  return valueStart + kept.length;
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
