import type { Event } from 'js-yaml';
import { type Block, type BlockItem, blockOf, hasProperties } from './block-tree.js';
import { stretchOf } from './block-values.js';
import type { Complaint } from './find-fault.js';
import { movedSpan } from './found-value.js';
import { oddKeyOffsets } from './key-offsets.js';
import type { KnownKeys } from './known-keys.js';
import type { Misreading } from './misread-warnings.js';
import { misreadingsIn } from './misreadings.js';
import { MAX_LEVELS, readRaw } from './parse-yaml.js';
import { type Stretch, stretchText } from './stretch.js';
import { shiftBy, type TextChange } from './text-change.js';

/**
 * Reads a text after a change from what was known before it: only the items of one list or mapping that the change touches are
 * parsed, by themselves. What begins in the right column and is complete there is read by itself as it is in the whole.
 */

/** A text that was parsed, with all of it that the next one can be read from. */
export interface Known {
  readonly text: string;
  readonly root: Block;
  /** Where the root begins. */
  readonly at: number;
  readonly misread: readonly Misreading[];
  readonly oddKeys: readonly number[];
}

type ReadChange =
  | {
      readonly is: 'known';
      readonly known: Known;
      /** What of the text before was read anew. */
      readonly stretch: { readonly start: number; readonly end: number };
    }
  | { readonly is: 'wrong'; readonly complaint: Complaint };

/** A block that a change is in, where it stood before the change, and the item of the block around it that holds it. */
interface Level {
  readonly block: Block;
  readonly at: number;
  readonly end: number;
  readonly index: number;
}

/** Some items of a block that are read anew. */
interface Touched {
  readonly first: number;
  readonly last: number;
}

/** What was read of a stretch. */
interface Piece {
  readonly block: Block;
  readonly words: string;
  readonly events: readonly Event[];
}

/** How much of what follows a stretch is looked at to find out what is wrong in it. */
const CHARACTERS_BEHIND = 2000;
/** The parser looks so far ahead of the place where it gives up. */
const LOOKAHEAD = 4;

/** Null where the text has to be parsed anew. */
export function readChange(
  known: Known,
  text: string,
  change: TextChange,
  keys: KnownKeys,
): ReadChange | null {
  if (change.start < known.at) return null;
  const levels = levelsOf(known, change);
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth]!;
    const touched = depth === levels.length - 1 ? touchedBy(level, change) : only(levels[depth + 1]!.index);
    const stretch = stretchAfter(level, touched, change);
    const outer = levels[depth - 1]?.block.column ?? -1;
    if (stretch.end - stretch.start > text.length / 2) return null;
    const read = readItems(text, level, touched, { stretch, levels: depth, outer });
    if (read === null) continue;
    if (read.is === 'wrong') return read;
    const path = levels.slice(0, depth + 1);
    const anew = {
      start: stretchOf(level, read.touched.first).start,
      end: stretchOf(level, read.touched.last).end,
    };
    return { is: 'known', known: knownAfter(known, text, change, { path, ...read, keys }), stretch: anew };
  }
  return null;
}

function only(index: number): Touched {
  return { first: index, last: index };
}

/** The blocks around a change, the smallest last. */
function levelsOf({ text, root, at }: Known, change: TextChange): Level[] {
  const levels: Level[] = [{ block: root, at, end: text.length, index: -1 }];
  for (;;) {
    const level = levels.at(-1)!;
    const { first, last } = touchedBy(level, change);
    const { inner, innerAt } = level.block.items[first]!;
    if (first !== last || inner === null) return levels;
    const { start, end } = stretchOf(level, first);
    const lineOfNext = text.lastIndexOf('\n', end - 1) + 1;
    if (change.start < start + innerAt || (end < text.length && change.end >= lineOfNext)) return levels;
    levels.push({ block: inner, at: start + innerAt, end, index: first });
  }
}

/** The items of a block that a change touches, those included in whose first line it ends. */
function touchedBy({ block, at }: Level, { start, end }: TextChange): Touched {
  const { starts, column } = block;
  const first = lastAtMost(starts, start - at);
  return { first, last: Math.max(first, lastAtMost(starts, end + column - at)) };
}

/** Which is the last of some ascending numbers, of which the first is small enough, that is at most so large. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the touched items stand after the change. */
function stretchAfter(level: Level, { first, last }: Touched, change: TextChange): Stretch {
  const { start } = stretchOf(level, first);
  return { start, end: stretchOf(level, last).end + shiftBy(change), column: level.block.column };
}

type ReadItems =
  | { readonly is: 'read'; readonly touched: Touched; readonly piece: Piece }
  | { readonly is: 'wrong'; readonly complaint: Complaint };

/** Reads items by themselves or, where that does not do, with the one before them, to which they may now belong. */
function readItems(
  text: string,
  level: Level,
  touched: Touched,
  { stretch, levels, outer }: { stretch: Stretch; levels: number; outer: number },
): ReadItems | null {
  if (/^(?:---|\.\.\.|%)|[\0\ufeff]|\r(?!\n)/m.test(text.slice(stretch.start, stretch.end))) return null;
  const alone = readPiece(text, level.block, stretch, levels);
  if (alone !== null && isNew(level.block, touched, alone.block))
    return { is: 'read', touched, piece: alone };
  if (touched.first === 0) return null;
  const more = { first: touched.first - 1, last: touched.last };
  const longer = { ...stretch, start: stretchOf(level, more.first).start };
  const piece = readPiece(text, level.block, longer, levels);
  if (piece !== null && isNew(level.block, more, piece.block)) return { is: 'read', touched: more, piece };
  const complaint = piece === null ? complaintIn(text, longer, { from: stretch.start, levels, outer }) : null;
  return complaint === null ? null : { is: 'wrong', complaint };
}

/** Whether a stretch, read by itself, has items of the same kind in the same column, and nothing that leads elsewhere. */
function readPiece(text: string, { kind, column }: Block, stretch: Stretch, levels: number): Piece | null {
  const words = stretchText(text, stretch);
  const raw = readRaw(words, MAX_LEVELS - levels);
  if (raw.is !== 'read' || raw.hasDuplicateKeys || hasProperties(raw.events)) return null;
  const found = blockOf(words, raw.events, raw.document);
  if (found === null || found.block.kind !== kind || found.block.column !== column || found.at !== column)
    return null;
  return { block: found.block, words, events: raw.events };
}

/** Whether no key of the new items is one of the others' of the block. */
function isNew({ kind, items }: Block, { first, last }: Touched, piece: Block): boolean {
  if (kind === 'sequence') return true;
  const keys = new Set(piece.items.map(({ key }) => key));
  return !items.some(({ key }, index) => (index < first || index > last) && keys.has(key));
}

/**
 * Where and why the whole text is given up: as the stretch is, with some of what follows it, if that is given up before its end. Null
 * where that is not certain.
 */
function complaintIn(
  text: string,
  stretch: Stretch,
  { from, levels, outer }: { from: number; levels: number; outer: number },
): Complaint | null {
  const { start, column } = stretch;
  const end = Math.min(text.length, stretch.end + CHARACTERS_BEHIND);
  const words = ' '.repeat(column) + text.slice(start, end);
  if (/(?:^|[\s[{,:-])[&*!]|^\s*\?/m.test(words) || standsBetween(words, outer, column)) return null;
  const raw = readRaw(words, MAX_LEVELS - levels);
  if (raw.is !== 'wrong') return null;
  const { reason, words: said, offset } = raw.complaint;
  const at = offset - column + start;
  const isCertain =
    at >= from && at <= stretch.end && (end === text.length || offset + LOOKAHEAD < words.length);
  const isEnd = said.startsWith('end of the stream') || reason === 'null-byte' || reason === 'complex-key';
  return isCertain && !isEnd ? { reason, words: said, offset: at } : null;
}

/** Whether a line begins further in than what is around a block, but not so far as the block: whether it goes on is not certain then. */
function standsBetween(words: string, outer: number, column: number): boolean {
  return Array.from(words.matchAll(/^ *(?=\S)/gm)).some(([{ length }]) => length > outer && length < column);
}

/** All that is known after a change whose items were read. */
function knownAfter(
  known: Known,
  text: string,
  change: TextChange,
  { path, touched, piece, keys }: { path: Level[]; touched: Touched; piece: Piece; keys: KnownKeys },
): Known {
  const level = path.at(-1)!;
  const start = stretchOf(level, touched.first).start;
  const end = stretchOf(level, touched.last).end;
  const shift = shiftBy(change);
  const by = start - level.block.column;
  const misread = misreadingsIn(piece.words, piece.events, keys).map(
    (found): Misreading => ({ ...found, span: movedSpan(found.span, by) }),
  );
  return {
    text,
    at: known.at,
    root: rootAfter(path, withItems(level.block, touched, piece.block, shift), shift),
    misread: [
      ...known.misread.filter(({ span }) => span[0] < start),
      ...misread,
      ...known.misread
        .filter(({ span }) => span[0] >= end)
        .map((found) => ({ ...found, span: movedSpan(found.span, shift) })),
    ],
    oddKeys: [
      ...known.oddKeys.filter((offset) => offset < start),
      ...oddKeyOffsets(piece.events, piece.words).map((offset) => offset + by),
      ...known.oddKeys.filter((offset) => offset >= end).map((offset) => offset + shift),
    ],
  };
}

/** A block with new items in the place of some. */
function withItems(block: Block, { first, last }: Touched, piece: Block, shift: number): Block {
  const { kind, column, starts, items } = block;
  const from = starts[first]!;
  const all = [...items.slice(0, first), ...piece.items, ...items.slice(last + 1)];
  const found = {
    kind,
    column,
    starts: [
      ...starts.slice(0, first),
      ...piece.starts.map((start) => start + from),
      ...starts.slice(last + 1).map((start) => start + shift),
    ],
    items: all,
  };
  if (kind === 'sequence') {
    const [before, within] = [listOfValues(block), listOfValues(piece)];
    return { ...found, value: [...before.slice(0, first), ...within, ...before.slice(last + 1)] };
  }
  const holders = all.map((item, index): [BlockItem, object] => [
    item,
    index >= first && index < first + piece.items.length ? piece.value : block.value,
  ]);
  return {
    ...found,
    value: mappingOf(holders.map(([{ key }, holder]) => [key!, Reflect.get(holder, key!)])),
  };
}

function listOfValues({ value }: Block): unknown[] {
  return Array.isArray(value) ? value : [];
}

function mappingOf(pairs: [string, unknown][]): object {
  return Object.fromEntries(pairs);
}

/** The outermost block, after the innermost one of some around each other was replaced. */
function rootAfter(path: readonly Level[], replaced: Block, shift: number): Block {
  let inner = replaced;
  for (let depth = path.length - 2; depth >= 0; depth -= 1) {
    const { block } = path[depth]!;
    const { index } = path[depth + 1]!;
    const items = block.items.with(index, { ...block.items[index]!, inner });
    const starts = block.starts.map((start, at) => (at > index ? start + shift : start));
    const key = block.items[index]!.key;
    const value =
      key === null
        ? listOfValues(block).with(index, inner.value)
        : mappingOf(
            Object.entries(block.value).map(([name, old]) => [name, name === key ? inner.value : old]),
          );
    inner = { ...block, items, starts, value };
  }
  return inner;
}
