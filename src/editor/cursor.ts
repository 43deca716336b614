import { type Lines, lineEnd, lineOf, type Span } from '../yaml/lines.js';
import { type FlowPair, type FlowRecord, type FlowValue, readFlow } from './flow-value.js';
import { beginsFlow, beginsText, type Level, type LineLevels, levelsOfLine } from './line-levels.js';

/**
 * Where a cursor stands in a YAML file: under which keys, and in which word. It is found from the lines around it and how they
 * are indented, so it is also known while the file is half written and cannot be read.
 */

/** A key on the way to a place; null for an item of a list. */
export type Step = string | null;

export interface Cursor {
  /** The keys that lead to the place; for a key, those that lead to its record. */
  readonly path: readonly Step[];
  /** What can stand there. `either`: a key or a value, which nothing tells apart yet. `text`: a text of several lines. */
  readonly slot: 'key' | 'value' | 'either' | 'text';
  /** The whole word or value under the cursor; empty where nothing is written. */
  readonly token: Span;
  /** Whether it stands in brackets. */
  readonly inFlow: boolean;
  /** The records around it, the innermost first. */
  readonly records: readonly RecordAround[];
}

/** A record around a cursor. */
interface RecordAround {
  /** How many steps of the path lead to it. */
  readonly depth: number;
  /** Its keys as they are written, each with the stretch of its value on its line. */
  keys(): ReadonlyMap<string, Span>;
}

/** A text with its lines. */
export interface Page {
  readonly source: string;
  readonly lines: Lines;
}

/** Brackets that go on over more lines than these are not looked for. */
const MOST_FLOW_LINES = 300;

/** Where a cursor stands; null in a comment. Takes time by the lines up to the top of what is around it. */
export function cursorAt(page: Page, offset: number): Cursor | null {
  const { source, lines } = page;
  const line = lineOf(lines, offset);
  const here = levelsOfLine(source, lines, line);
  if (offset > here.comment) return null;
  const flow = flowAround(page, line, offset);
  if (flow !== null) return inFlow(page, flow, offset);
  const onKey = here.levels.at(-1);
  if (onKey !== undefined && onKey.key !== null && offset <= onKey.span[1] && offset >= onKey.span[0]) {
    const holders = [
      ...above(page, line, here.levels.slice(0, -1), onKey.column),
      ...here.levels.slice(0, -1),
    ];
    return blockCursor(page, holders, 'key', onKey.span, onKey.column);
  }
  const before = here.levels.filter(({ span }) => span[1] <= offset);
  const column = offset - lines.starts[line]!;
  const token: Span = offset >= here.rest[0] && offset <= here.rest[1] ? here.rest : [offset, offset];
  const last = before.at(-1);
  if (last === undefined) return onFreshLine(page, line, token, column);
  const holders = [...above(page, line, before, last.column), ...before];
  if (last.key !== null) return blockCursor(page, holders, 'value', token, null);
  return blockCursor(page, holders, 'either', token, token[0] - lines.starts[line]!);
}

/** A line that has no dash and no key before the cursor: a text that goes on, or a key that is being written. */
function onFreshLine(page: Page, line: number, token: Span, column: number): Cursor {
  const start = token[1] > token[0] ? token[0] - page.lines.starts[line]! : column;
  const holders = above(page, line, [], start);
  const holder = holders.at(-1);
  if (holder !== undefined) {
    const { levels, rest } = levelsOfLine(page.source, page.lines, holder.line);
    if (levels.at(-1)?.column === holder.column && beginsText(page.source, rest))
      return blockCursor(page, holders, 'text', token, null);
  }
  // An item that has keys takes no other value.
  const isItem = holder !== undefined && holder.key === null && keysBeside(page, token[0], start).size === 0;
  return blockCursor(page, holders, isItem ? 'either' : 'key', token, start);
}

/** The keys and dashes that a place in a line hangs under, the outermost first: each is indented less than the next. */
function above(page: Page, line: number, onLine: readonly Level[], column: number): Level[] {
  const first = onLine[0];
  let limit = first?.column ?? column;
  let belowDash = first !== undefined && first.key === null;
  const found: Level[] = [];
  for (let at = line - 1; at >= 0 && (limit > 0 || belowDash); at -= 1) {
    if (indentOf(page, at) > limit) continue;
    const { levels } = levelsOfLine(page.source, page.lines, at);
    for (const level of levels.toReversed()) {
      // The dashes of a list can stand right under its key.
      const holds = level.column < limit || (belowDash && level.key !== null && level.column === limit);
      if (!holds) continue;
      found.unshift(level);
      limit = level.column;
      belowDash = level.key === null;
    }
  }
  return found;
}

function blockCursor(
  page: Page,
  holders: readonly Level[],
  slot: Cursor['slot'],
  token: Span,
  keyColumn: number | null,
): Cursor {
  const path = holders.map(({ key }) => key);
  const own =
    keyColumn === null ? [] : [{ depth: path.length, keys: () => keysBeside(page, token[0], keyColumn) }];
  return { path, slot, token, inFlow: false, records: [...own, ...recordsOf(page, holders)] };
}

/** The records that keys on the way stand in, the innermost first. */
function recordsOf(page: Page, holders: readonly Level[]): RecordAround[] {
  return holders
    .flatMap(({ key, column, span }, depth) =>
      key === null ? [] : [{ depth, keys: () => keysBeside(page, span[0], column) }],
    )
    .reverse();
}

/** The keys of the record that a place stands in: those at one column, up and down to what is indented less. */
function keysBeside(page: Page, offset: number, column: number): Map<string, Span> {
  const { source, lines } = page;
  const line = lineOf(lines, offset);
  const keys = new Map<string, Span>();
  const take = ({ levels, rest }: LineLevels) => {
    const last = levels.at(-1);
    if (last?.key != null && last.column === column && !keys.has(last.key)) keys.set(last.key, rest);
  };
  const endsAbove = ({ levels: [first] }: LineLevels) => first !== undefined && first.column < column;
  for (let at = line; at >= 0; at -= 1) {
    if (indentOf(page, at) > column) continue;
    const found = levelsOfLine(source, lines, at);
    take(found);
    if (endsAbove(found)) break;
  }
  for (let at = line + 1; at < lines.starts.length; at += 1) {
    if (indentOf(page, at) > column) continue;
    const found = levelsOfLine(source, lines, at);
    if (endsAbove(found)) break;
    take(found);
  }
  return keys;
}

/** How far a line is indented; further than anything where it is empty. */
function indentOf({ source, lines }: Page, line: number): number {
  const from = lines.starts[line]!;
  let at = from;
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  const char = source[at];
  return char === undefined || char === '\n' || char === '\r' ? Number.POSITIVE_INFINITY : at - from;
}

/** Brackets around a place, with the keys that they stand under. */
interface FlowAround {
  readonly holders: readonly Level[];
  readonly value: FlowValue;
}

function flowAround(page: Page, line: number, offset: number): FlowAround | null {
  const { source, lines } = page;
  for (let at = line; at >= Math.max(0, line - MOST_FLOW_LINES); at -= 1) {
    const { levels, rest } = levelsOfLine(source, lines, at);
    if (!beginsFlow(source, rest) || rest[0] >= offset) continue;
    const holder = levels.at(-1);
    const value = readFlow(source, rest[0], flowEnd(page, at, holder?.column ?? -1));
    const isInside = value.is !== 'text' && (value.isOpen ? offset <= value.span[1] : offset < value.span[1]);
    if (!isInside) continue;
    return { value, holders: [...above(page, at, levels, holder?.column ?? 0), ...levels] };
  }
  return null;
}

/** Where brackets end at the latest that a line begins: before the next line that is not indented more, but for a closing bracket. */
function flowEnd({ source, lines }: Page, line: number, column: number): number {
  for (let at = line + 1; at < lines.starts.length; at += 1) {
    const from = lines.starts[at]!;
    const text = source.slice(from, lineEnd(source, lines, at));
    const indent = text.search(/\S/);
    if (indent >= 0 && indent <= column && !/[\]}]/.test(text[indent]!)) return from - 1;
  }
  return source.length;
}

function inFlow(page: Page, { holders, value }: FlowAround, offset: number): Cursor {
  const path: Step[] = holders.map(({ key }) => key);
  const records = recordsOf(page, holders);
  const cursor = (slot: Cursor['slot'], token: Span): Cursor => ({
    path,
    slot,
    token,
    inFlow: true,
    records,
  });
  const around = (record: FlowRecord) => {
    const keys = new Map(
      record.pairs.map(({ key, value: held, keySpan }) => [
        key,
        held?.span ?? ([keySpan[1], keySpan[1]] as const),
      ]),
    );
    records.unshift({ depth: path.length, keys: () => keys });
  };
  let inside: FlowValue | null = value;
  while (inside !== null) {
    if (inside.is === 'text') return cursor('value', inside.span);
    if (inside.is === 'list') {
      path.push(null);
      const item: FlowValue | undefined = inside.items.find((one) => isWithin(one.span, offset));
      if (item === undefined) return cursor('value', [offset, offset]);
      inside = item;
      continue;
    }
    around(inside);
    const onKey = inside.pairs.find(({ keySpan }) => isWithin(keySpan, offset));
    if (onKey !== undefined) return cursor('key', onKey.keySpan);
    const pair: FlowPair | undefined = inside.pairs.find(
      ({ room }) => room !== null && isWithin(room, offset),
    );
    if (pair === undefined) return cursor('key', [offset, offset]);
    path.push(pair.key);
    if (pair.value === null || !isWithin(pair.value.span, offset)) return cursor('value', [offset, offset]);
    inside = pair.value;
  }
  return cursor('value', [offset, offset]);
}

function isWithin([from, to]: Span, offset: number): boolean {
  return offset >= from && offset <= to;
}
