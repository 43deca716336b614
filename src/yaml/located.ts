import type { Event } from 'js-yaml';
import type { Span } from './lines.js';
import {
  fullSpan,
  insideOf,
  isPairs,
  isShort,
  keyOf,
  meantSpan,
  type ValueTable,
  valueTable,
} from './value-table.js';

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

/** The tree of a document's values. Linear in the document, but for what nobody looks into. */
export function locatedValues(source: string, events: readonly Event[]): { readonly root: Located | null } {
  const table = valueTable(source, events);
  return { root: table.root < 0 ? null : locatedValue(table, table.root, -1) };
}

/** A value of a table; `key` is that of a value of a mapping, else -1. */
export function locatedValue(table: ValueTable, value: number, key: number): Located {
  let children: Located['children'] | undefined;
  return {
    event: table.events[value]!,
    key: key < 0 ? null : meantSpan(table, key, -1),
    value: meantSpan(table, value, key),
    full: fullSpan(table, value),
    short: isShort(table, value, key),
    get children() {
      children ??= childrenOf(table, value);
      return children;
    },
    get alias() {
      const meant = table.meant.get(value);
      return meant === undefined ? null : locatedValue(table, meant, -1);
    },
  };
}

function childrenOf(table: ValueTable, value: number): Map<string | number, Located> {
  const inside = insideOf(table, value);
  const steps = isPairs(inside) ? inside : inside.entries();
  const children = new Map<string | number, Located>();
  for (const [step, child] of steps)
    children.set(step, locatedValue(table, child, keyOf(table, value, child)));
  return children;
}
