import { fillColumns } from '../render/columns.js';

/** A footer of keys: those that always stand there, last, and before them as many others as so many lines have room for. */
export function footerOf(
  keys: readonly string[],
  always: number,
  columns: number,
  maxLines: number,
): string[] {
  const last = keys.slice(keys.length - always);
  const shown: string[] = [];
  for (const key of keys.slice(0, keys.length - always)) {
    if (fillColumns([...shown, key, ...last], columns).length <= maxLines) shown.push(key);
  }
  return fillColumns([...shown, ...last], columns).slice(0, maxLines);
}
