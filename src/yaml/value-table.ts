import { CHOMPING_MODE, COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Span } from './lines.js';

/**
 * Where the values of a YAML document begin and end, as numbers: a value is named by the position of the event that begins it. A tree of
 * objects would take many times the room of the document.
 */

export interface ValueTable {
  readonly source: string;
  readonly events: readonly Event[];
  /** The document's own value; -1 for none. */
  readonly root: number;
  /** The event behind each value. */
  readonly next: Int32Array;
  /** Where each value ends, with its quotes or its closing bracket; of one that is not written, where it would stand. */
  readonly end: Int32Array;
  /** The value that each alias (`*name`) stands for. */
  readonly meant: ReadonlyMap<number, number>;
  /** What is in the collections that were looked into. */
  readonly inside: Map<number, Inside>;
}

/** The values in a list, or those of a mapping by their keys: of a key that stands twice, the last. */
type Inside = readonly number[] | ReadonlyMap<string, number>;

/** A collection that is open, and what of it was read. */
interface Open {
  readonly at: number;
  readonly start: number;
  readonly isMapping: boolean;
  readonly isFlow: boolean;
  /** Where the last key ends that has no value yet; -1 for none. */
  keyEnd: number;
  /** Where the last value ends; -1 for none. */
  lastEnd: number;
}

/** How far the events of a source are read. */
interface Walk extends Pick<ValueTable, 'source' | 'events' | 'end'> {
  /** The offset up to which the source is read: what is not written at all stands there. */
  read: number;
}

/** The table of a document's values. Linear in the document. */
export function valueTable(source: string, events: readonly Event[]): ValueTable {
  const root = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT) + 1;
  const next = new Int32Array(events.length);
  const walk: Walk = { source, events, end: new Int32Array(events.length), read: 0 };
  const named = new Map<string, number>();
  const meant = new Map<number, number>();
  const open: Open[] = [];
  let holder: Open | undefined;
  for (let at = root; at > 0 && at < events.length; at += 1) {
    const event = events[at]!;
    let value = at;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      walk.read = event.start;
      const isMapping = event.type === EVENT_ID.MAPPING;
      const isFlow = event.style === COLLECTION_STYLE.FLOW;
      holder = { at, start: event.start, isMapping, isFlow, keyEnd: -1, lastEnd: -1 };
      open.push(holder);
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      if (holder === undefined) break;
      value = holder.at;
      walk.end[value] = collectionEnd(walk, holder);
      open.pop();
      holder = open.at(-1);
    } else if (event.type === EVENT_ID.SCALAR) walk.end[at] = scalarEnd(walk, event, holder);
    else if (event.type === EVENT_ID.ALIAS) {
      walk.read = event.anchorEnd;
      walk.end[at] = event.anchorEnd;
      const target = named.get(source.slice(event.anchorStart, event.anchorEnd));
      if (target !== undefined) meant.set(at, target);
    }
    next[value] = at + 1;
    const begun = events[value]!;
    if (begun.type !== EVENT_ID.ALIAS && begun.type !== EVENT_ID.POP && begun.type !== EVENT_ID.DOCUMENT) {
      if (begun.anchorStart >= 0) named.set(source.slice(begun.anchorStart, begun.anchorEnd), value);
    }
    if (holder === undefined) break;
    if (holder.isMapping && holder.keyEnd < 0) holder.keyEnd = meantSpan(walk, value, -1)[1];
    else {
      holder.keyEnd = -1;
      holder.lastEnd = walk.end[value]!;
    }
  }
  const isThere = root > 0 && root < events.length;
  return { ...walk, root: isThere ? root : -1, next, meant, inside: new Map() };
}

/** What is meant by a value in a message: a text without its quotes, the first sign of a collection. `key` is that of a value of a mapping, else -1. */
export function meantSpan(
  { events, end }: Pick<ValueTable, 'events' | 'end'>,
  value: number,
  key: number,
): Span {
  const event = events[value]!;
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return [event.start, event.start + 1];
    case EVENT_ID.SCALAR:
      if (event.valueStart >= 0) return [event.valueStart, event.valueEnd];
      return [end[value]!, end[value]! + (key < 0 ? 1 : 0)];
    case EVENT_ID.ALIAS:
      return [event.anchorStart, event.anchorStart + 1];
    default:
      return [0, 1];
  }
}

/** All of a value: a text with its quotes, a collection to the end of its last value or to its closing bracket. */
export function fullSpan({ events, end }: ValueTable, value: number): Span {
  const event = events[value]!;
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return [event.start, end[value]!];
    case EVENT_ID.SCALAR:
      return [event.valueStart < 0 ? end[value]! : event.valueStart - quoteLength(event), end[value]!];
    case EVENT_ID.ALIAS:
      return [event.anchorStart - 1, event.anchorEnd];
    default:
      return [0, 0];
  }
}

/** Whether a person looks for a value at its own place; otherwise (a collection, a block of text) at its key. */
export function isShort({ events }: ValueTable, value: number, key: number): boolean {
  const event = events[value]!;
  if (event.type !== EVENT_ID.SCALAR)
    return event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE;
  if (event.valueStart < 0) return key < 0;
  return !isBlock(event) && event.valueEnd > event.valueStart;
}

/** The key of a value of a mapping: a text or an alias, as YAML that is read has no others. */
export function keyOf({ events }: ValueTable, holder: number, value: number): number {
  return events[holder]!.type === EVENT_ID.MAPPING ? value - 1 : -1;
}

/** What is in a collection; nothing in any other value. Each collection is looked into once. */
export function insideOf(table: ValueTable, value: number): Inside {
  const { events, inside } = table;
  const known = inside.get(value);
  if (known !== undefined) return known;
  const event = events[value]!;
  let found: Inside = [];
  if (event.type === EVENT_ID.MAPPING) found = pairsIn(table, value);
  else if (event.type === EVENT_ID.SEQUENCE) found = itemsIn(table, value);
  inside.set(value, found);
  return found;
}

/** The value in a collection that a key or a position leads to; -1 for none. */
export function childOf(table: ValueTable, value: number, step: string | number): number {
  const near = typeof step === 'string' ? amongFirstPairs(table, value, step) : null;
  if (near !== null) return near;
  const inside = insideOf(table, value);
  const found = isPairs(inside)
    ? typeof step === 'string' && inside.get(step)
    : typeof step === 'number' && inside[step];
  return typeof found === 'number' ? found : -1;
}

/** A mapping of no more pairs is searched for a key each time: a table of its keys would cost more. */
const FEW_PAIRS = 24;

/** The value of a key in a mapping of few pairs, -1 for none; null where the value is no such mapping. */
function amongFirstPairs({ source, events, next }: ValueTable, mapping: number, name: string): number | null {
  if (events[mapping]!.type !== EVENT_ID.MAPPING) return null;
  let found = -1;
  let key = mapping + 1;
  for (let passed = 0; events[key]!.type !== EVENT_ID.POP; passed += 1) {
    if (passed === FEW_PAIRS) return null;
    const value = next[key]!;
    if (isNamed(source, events[key]!, name)) found = value;
    key = next[value]!;
  }
  return found;
}

/** The name of the first key in a mapping; null where there is none. */
export function firstKey({ source, events }: ValueTable, value: number): string | null {
  if (events[value]!.type !== EVENT_ID.MAPPING) return null;
  const key = events[value + 1]!;
  if (key.type === EVENT_ID.POP) return null;
  return nameOfKey(source, key);
}

function nameOfKey(source: string, key: Event): string {
  return key.type === EVENT_ID.SCALAR ? keyName(source, key) : '?';
}

/** Whether a key has this name; of most, their length says that they do not. */
function isNamed(source: string, key: Event, name: string): boolean {
  if (key.type === EVENT_ID.SCALAR && key.fast && name !== 'null')
    if (key.valueEnd - key.valueStart !== name.length) return false;
  return nameOfKey(source, key) === name;
}

/** Whether the values of a collection have keys. */
export function isPairs(inside: Inside): inside is ReadonlyMap<string, number> {
  return inside instanceof Map;
}

function pairsIn({ source, events, next }: ValueTable, mapping: number): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let key = mapping + 1; events[key]!.type !== EVENT_ID.POP; ) {
    const event = events[key]!;
    const value = next[key]!;
    pairs.set(nameOfKey(source, event), value);
    key = next[value]!;
  }
  return pairs;
}

function itemsIn({ events, next }: ValueTable, list: number): number[] {
  const items: number[] = [];
  for (let item = list + 1; events[item]!.type !== EVENT_ID.POP; item = next[item]!) items.push(item);
  return items;
}

type Scalar = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;

/** Where a collection ends: behind its closing bracket, or with its last value. */
function collectionEnd(walk: Walk, { start, isMapping, isFlow, lastEnd }: Open): number {
  const { source } = walk;
  // A pair in a list (`[a: b]`) is a mapping without a bracket of its own.
  const inBrackets = isFlow && source[start] === (isMapping ? '{' : '[');
  if (!inBrackets) return lastEnd < 0 ? start : lastEnd;
  const close = signBehind(source, Math.max(walk.read, start + 1), isMapping ? '}' : ']');
  walk.read = close < 0 ? walk.read : close + 1;
  return walk.read;
}

function scalarEnd(walk: Walk, event: Scalar, holder: Open | undefined): number {
  const { valueStart, valueEnd } = event;
  if (valueStart < 0) return unwrittenAt(walk, holder);
  walk.read = valueEnd;
  return isBlock(event) ? blockEnd(walk.source, event) : valueEnd + quoteLength(event);
}

/** Where a value or key is that is not written: behind its key, or at the sign that asks for it. */
function unwrittenAt(walk: Walk, holder: Open | undefined): number {
  if (holder !== undefined && holder.keyEnd >= 0) return holder.keyEnd;
  const found = signBehind(walk.source, walk.read, holder?.isMapping === true ? ':' : '-');
  if (found < 0) return walk.read;
  walk.read = found + 1;
  return found;
}

function isBlock({ style }: Scalar): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

function quoteLength({ style }: Scalar): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

/** Where a block of text ends: with its last line, or with the empty lines that it keeps (`|+`). */
function blockEnd(source: string, { valueStart, valueEnd, chomping }: Scalar): number {
  const text = source.slice(valueStart, valueEnd);
  const kept = chomping === CHOMPING_MODE.KEEP ? text.replace(/(?:\r\n|\r|\n)$/, '') : text.trimEnd();
  return valueStart + kept.length;
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
