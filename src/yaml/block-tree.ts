import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarStyle } from 'js-yaml';
import type { Span } from './lines.js';
import { keyName } from './value-table.js';
import { isBlankSign } from './yaml-signs.js';

/**
 * The lists and mappings of a YAML document that are written line by line, each with where its items begin. All offsets count from what
 * holds them, so that a change moves only what stands behind it in the same list, and in those around it.
 */

export interface Block {
  readonly kind: 'mapping' | 'sequence';
  /** The column, from 0, in which each key or dash stands. */
  readonly column: number;
  /** What the document has for it. */
  readonly value: object;
  /** Where each item begins: its key or its dash. It ends where the next one begins, the last one with the block. */
  readonly starts: readonly number[];
  readonly items: readonly BlockItem[];
}

/** A key with its value, or an item of a list. Offsets count from where it begins. */
export interface BlockItem {
  /** Null for an item of a list. */
  readonly key: string | null;
  readonly keySpan: Span | null;
  /** The block that is its value, and where it begins; null for any other value. */
  readonly inner: Block | null;
  readonly innerAt: number;
  /** The text that is its value; null for any other value, and for one that is not written. */
  readonly text: { readonly span: Span; readonly isBlock: boolean } | null;
}

/** How far the events of a source are read. */
interface Walk {
  readonly source: string;
  readonly events: readonly Event[];
  at: number;
  /** Up to where the values were read. */
  read: number;
}

type Collection = Extract<Event, { readonly type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;

/** Whether a document has names, aliases or types: these tie what stands in one place to what stands in another. */
export function hasProperties(events: readonly Event[]): boolean {
  return events.some(
    (event) =>
      event.type === EVENT_ID.ALIAS ||
      ('anchorStart' in event && (event.anchorStart >= 0 || event.tagStart >= 0)),
  );
}

/** The block that is all of a document, and where it begins; null where it is none. */
export function blockOf(
  source: string,
  events: readonly Event[],
  document: unknown,
): { readonly block: Block; readonly at: number } | null {
  const [first, root] = events;
  if (first?.type !== EVENT_ID.DOCUMENT || root === undefined || !isCollection(root)) return null;
  const walk: Walk = { source, events, at: 1, read: root.start };
  const block = readBlock(walk, document);
  return block === null || walk.at !== events.length - 1 ? null : { block, at: root.start };
}

function isCollection(event: Event): event is Collection {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}

/** Reads a list or mapping to its end; null where it is not written line by line. */
function readBlock(walk: Walk, value: unknown): Block | null {
  const { source, events } = walk;
  const event = events[walk.at]!;
  const isRegular =
    isCollection(event) && event.style === COLLECTION_STYLE.BLOCK && typeof value === 'object';
  if (!isRegular || value === null) {
    passValue(walk);
    return null;
  }
  const { start } = event;
  const isMapping = event.type === EVENT_ID.MAPPING;
  const column = start - lineStart(source, start);
  const starts: number[] = [];
  const items: BlockItem[] = [];
  const names = new Set<string>();
  let isWhole = true;
  walk.at += 1;
  while (events[walk.at]!.type !== EVENT_ID.POP) {
    const at = isMapping ? keyStart(events[walk.at]!) : dashStart(walk, column);
    const item = isMapping ? readPair(walk, value, at) : readItem(walk, value, at, items.length);
    isWhole &&= item !== null && at === (items.length === 0 ? start : ownLine(source, at, column));
    if (item === null) continue;
    isWhole &&= item.key === null || !names.has(item.key);
    if (item.key !== null) names.add(item.key);
    starts.push(at - start);
    items.push(item);
  }
  walk.at += 1;
  const kind = isMapping ? 'mapping' : 'sequence';
  return isWhole && items.length > 0 ? { kind, column, value, starts, items } : null;
}

/** Reads a key and its value; null for a key that is not a plain word or in quotes. */
function readPair(walk: Walk, holder: object, at: number): BlockItem | null {
  const event = walk.events[walk.at]!;
  const key = event.type === EVENT_ID.SCALAR && at >= 0 ? keyName(walk.source, event) : null;
  passValue(walk);
  if (key === null || key === '__proto__' || event.type !== EVENT_ID.SCALAR) {
    passValue(walk);
    return null;
  }
  const keySpan: Span = [event.valueStart - at, event.valueEnd - at];
  return { key, keySpan, ...readValue(walk, Reflect.get(holder, key), at) };
}

function readItem(walk: Walk, holder: object, at: number, index: number): BlockItem | null {
  if (at < 0) {
    passValue(walk);
    return null;
  }
  return { key: null, keySpan: null, ...readValue(walk, Reflect.get(holder, index), at) };
}

function readValue(walk: Walk, value: unknown, at: number): Pick<BlockItem, 'inner' | 'innerAt' | 'text'> {
  const event = walk.events[walk.at]!;
  if (isCollection(event)) return { inner: readBlock(walk, value), innerAt: event.start - at, text: null };
  passValue(walk);
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return { inner: null, innerAt: 0, text: null };
  const span: Span = [event.valueStart - at, event.valueEnd - at];
  return { inner: null, innerAt: 0, text: { span, isBlock: isBlockText(event.style) } };
}

function passValue(walk: Walk): void {
  let depth = 0;
  do {
    const event = walk.events[walk.at]!;
    const { type } = event;
    if (type === EVENT_ID.SCALAR) walk.read = Math.max(walk.read, event.valueEnd);
    if (type === EVENT_ID.POP) depth -= 1;
    else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    walk.at += 1;
  } while (depth > 0);
}

/** Where a key begins, with its quotes; -1 for one that is no text, or not written. */
function keyStart(event: Event): number {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return -1;
  return event.valueStart - (event.style === SCALAR_STYLE.PLAIN ? 0 : 1);
}

/** Where the dash of the next item stands; -1 for nowhere. */
function dashStart({ source, events, at, read }: Walk, column: number): number {
  const start = valueStart(events[at]!);
  if (start < 0) return nextDash(source, read, column);
  const dash = lineStart(source, start) + column;
  return source[dash] === '-' && dash < start ? dash : -1;
}

/** The next line that begins with a dash in a column; -1 for none. */
function nextDash(source: string, from: number, column: number): number {
  const sign = `\n${' '.repeat(column)}-`;
  for (let at = source.indexOf(sign, from - 1); at >= 0; at = source.indexOf(sign, at + 1)) {
    const dash = at + sign.length - 1;
    if (isBlankSign(source[dash + 1])) return dash;
  }
  return -1;
}

/** Where a value begins; -1 for one that begins behind the line of its dash, or is not written. */
function valueStart(event: Event): number {
  if (isCollection(event)) return event.start;
  return event.type === EVENT_ID.SCALAR && !isBlockText(event.style) ? event.valueStart : -1;
}

function isBlockText(style: ScalarStyle): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** The offset, if nothing but spaces stands before it in its line, and it stands in this column; else -1. */
function ownLine(source: string, at: number, column: number): number {
  const from = lineStart(source, at);
  return at - from === column && isBlank(source, from, at) ? at : -1;
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (source[at] !== ' ') return false;
  return true;
}

function lineStart(source: string, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
}
