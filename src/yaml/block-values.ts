import { EVENT_ID, type Event } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Block, BlockItem } from './block-tree.js';
import { type FoundValue, movedSpan } from './found-value.js';
import type { Located } from './located.js';
import { readStretch, type Stretch } from './stretch.js';
import { type WrittenValues, writtenValues } from './yaml-places.js';

/** The values of a text whose blocks are known, with where they are written: what is in no block is parsed when it is asked for. */
export function valuesOfBlock(text: string, block: Block, at: number): WrittenValues {
  return {
    root: foundBlock({ text, block, at, end: text.length, key: null }),
    located: (path) => locatedIn(text, block, at, path),
    repeated: [],
  };
}

/** A block in a text: where it begins and ends, and the key that it is the value of. */
interface Standing {
  readonly text: string;
  readonly block: Block;
  readonly at: number;
  readonly end: number;
  readonly key: FoundValue['key'];
}

function foundBlock(standing: Standing): FoundValue {
  const { block, at, key } = standing;
  return {
    key,
    value: [at, at + 1],
    short: false,
    child: (step) => {
      const index = indexOf(block, step);
      return index < 0 ? null : foundItem(standing, index);
    },
    first: () => foundItem(standing, 0),
  };
}

function foundItem(standing: Standing, index: number): FoundValue | null {
  const { text, block } = standing;
  const { start, end } = stretchOf(standing, index);
  const { inner, innerAt, text: words, ...item } = block.items[index]!;
  const key = item.keySpan === null ? null : movedSpan(item.keySpan, start);
  if (inner !== null) return foundBlock({ text, block: inner, at: start + innerAt, end, key });
  if (words === null) {
    const values = valuesOfStretch(text, { start, end, column: block.column });
    return values.root?.child(stepInStretch(block, block.items[index]!)) ?? null;
  }
  return {
    key,
    value: movedSpan(words.span, start),
    short: !words.isBlock && words.span[1] > words.span[0],
    child: () => null,
    first: () => null,
  };
}

/** Which item of a block a step of a path leads to; -1 for none. */
function indexOf({ kind, items }: Block, step: string | number): number {
  if (kind === 'mapping') return items.findIndex(({ key }) => key === step);
  return typeof step === 'number' && Number.isInteger(step) && step < items.length ? step : -1;
}

/** Where an item of a block begins and ends. */
export function stretchOf(
  { block, at, end }: { readonly block: Block; readonly at: number; readonly end: number },
  index: number,
): { start: number; end: number } {
  const next = block.starts[index + 1];
  return { start: at + block.starts[index]!, end: next === undefined ? end : at + next };
}

/** What stands at the end of a path: the last item of a block on the way is parsed anew. */
function locatedIn(text: string, root: Block, rootAt: number, path: Path): Located | null {
  let standing = { block: root, at: rootAt, end: text.length };
  for (const [position, step] of path.entries()) {
    const { block } = standing;
    const index = indexOf(block, step);
    if (index < 0) return null;
    const stretch = stretchOf(standing, index);
    const item = block.items[index]!;
    const isLast = position === path.length - 1;
    if (isLast || item.inner === null) {
      const values = valuesOfStretch(text, { ...stretch, column: block.column });
      return values.located([stepInStretch(block, item), ...path.slice(position + 1)]);
    }
    standing = { block: item.inner, at: stretch.start + item.innerAt, end: stretch.end };
  }
  return valuesOfStretch(text, { start: rootAt, end: text.length, column: root.column }).located([]);
}

/** The values of a stretch of a text, parsed by itself. */
function valuesOfStretch(text: string, stretch: Stretch): WrittenValues {
  return writtenValues(text, movedEvents(readStretch(text, stretch), stretch.start - stretch.column));
}

/** What leads to an item of a block in a stretch that has nothing else. */
function stepInStretch({ kind }: Block, { key }: BlockItem): string | number {
  return kind === 'mapping' ? (key ?? '') : 0;
}

/** Events of a stretch of a text, at the offsets that they have in the text. */
function movedEvents(events: readonly Event[], by: number): Event[] {
  const moved = (offset: number) => (offset < 0 ? offset : offset + by);
  return events.map((event): Event => {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return { ...event, valueStart: moved(event.valueStart), valueEnd: moved(event.valueEnd) };
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return { ...event, start: moved(event.start) };
      default:
        return event;
    }
  });
}
