import { EVENT_ID } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Span } from './lines.js';
import { keyName, meantSpan, type ValueTable } from './value-table.js';

/** The keys that stand a second time in one mapping. */

export interface RepeatedKey {
  readonly path: Path;
  readonly span: Span;
}

/** A collection that is open. */
interface Open {
  /** The keys of a mapping; null for a list. */
  readonly keys: Set<string> | null;
  /** Whether a key comes next. */
  awaitsKey: boolean;
}

/** The keys of a document that stand a second time, in its order. Linear in the document. */
export function repeatedKeys(table: ValueTable): RepeatedKey[] {
  const { source, events, root } = table;
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  const path: (string | number)[] = [];
  for (let at = root; at >= 0 && at < events.length; at += 1) {
    const event = events[at]!;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      path.length = open.length;
      if (open.length === 0) break;
      continue;
    }
    const holder = open.at(-1);
    if (holder?.keys != null && holder.awaitsKey) {
      const name = event.type === EVENT_ID.SCALAR ? keyName(source, event) : '?';
      path[open.length - 1] = name;
      if (holder.keys.has(name)) found.push({ path: [...path], span: meantSpan(table, at, -1) });
      holder.keys.add(name);
      holder.awaitsKey = false;
      continue;
    }
    if (holder?.keys === null) path[open.length - 1] = Number(path[open.length - 1] ?? -1) + 1;
    else if (holder !== undefined) holder.awaitsKey = true;
    if (event.type === EVENT_ID.MAPPING) open.push({ keys: new Set(), awaitsKey: true });
    else if (event.type === EVENT_ID.SEQUENCE) open.push({ keys: null, awaitsKey: false });
  }
  return found;
}
