import type { Path } from '../map/model.js';
import type { Span } from './lines.js';
import { childOf, firstKey, insideOf, isShort, keyOf, meantSpan, type ValueTable } from './value-table.js';

/** A value of a YAML document, with where it is written and what is in it: what a place is found by. */
export interface FoundValue {
  readonly key: Span | null;
  readonly value: Span;
  /** Whether a person looks for it at its own place; otherwise (a collection, a block of text) at its key. */
  readonly short: boolean;
  child(step: string | number): FoundValue | null;
  first(): FoundValue | null;
}

/** A value of a table; `key` is that of a value of a mapping, else -1. */
export function foundInTable(table: ValueTable, value: number, key = -1): FoundValue {
  return new ValueOfTable(table, value, key);
}

/** Works out only what is asked: a path goes through many values, and the place of the last is wanted. */
class ValueOfTable implements FoundValue {
  constructor(
    private readonly table: ValueTable,
    private readonly at: number,
    private readonly keyAt: number,
  ) {}

  get key(): Span | null {
    return this.keyAt < 0 ? null : meantSpan(this.table, this.keyAt, -1);
  }

  get value(): Span {
    return meantSpan(this.table, this.at, this.keyAt);
  }

  get short(): boolean {
    return isShort(this.table, this.at, this.keyAt);
  }

  child(step: string | number): FoundValue | null {
    return this.found(childOf(this.table, this.at, step));
  }

  first(): FoundValue | null {
    return this.found(firstOf(this.table, this.at));
  }

  private found(child: number): FoundValue | null {
    return child < 0 ? null : new ValueOfTable(this.table, child, keyOf(this.table, this.at, child));
  }
}

function firstOf(table: ValueTable, value: number): number {
  const key = firstKey(table, value);
  if (key !== null) return childOf(table, value, key);
  const [first = -1] = insideOf(table, value).values();
  return first;
}

export function movedSpan([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

/**
 * What finds the stretch that a message about a path's value or key points to: that of the nearest thing above where the path leads
 * nowhere. The way to the last one is remembered, since most paths that are asked for one after the other begin alike.
 */
export function spanFinder(root: FoundValue | null): (path: Path, part: 'key' | 'value') => Span | null {
  if (root === null) return () => null;
  const way = [root];
  let last: Path = [];
  return (path, part) => {
    let at = 0;
    while (at < path.length && at + 1 < way.length && path[at] === last[at]) at += 1;
    way.length = at + 1;
    for (; at < path.length; at += 1) {
      const next = way[at]!.child(path[at]!);
      if (next === null) break;
      way.push(next);
    }
    last = path;
    return spanOf(way[at]!, path[at], part);
  };
}

/** What is pointed to of a value, or of the step from it that leads nowhere. */
function spanOf(found: FoundValue, missing: string | number | undefined, part: 'key' | 'value'): Span {
  // A place in a list of one, written without the list, is the value itself.
  const atKey = part === 'key' || typeof missing === 'string' || !found.short;
  if (atKey && found.key !== null) return found.key;
  return (atKey ? found.first()?.key : null) ?? found.value;
}
