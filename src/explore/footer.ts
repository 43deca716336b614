import { fillColumns } from '../render/columns.js';

/**
 * A footer of keys: those that always stand there, last, and before them as many of the others, in order, as so many lines have room
 * for. Where there is no room for all of those, the last one stands there.
 */
export function footerOf(
  keys: readonly string[],
  always: number,
  columns: number,
  maxLines: number,
): string[] {
  const lasting = keys.slice(keys.length - always);
  const last = fillColumns(lasting, columns).length <= maxLines ? lasting : lasting.slice(-1);
  const others = keys.slice(0, keys.length - always);
  const fits = (count: number) =>
    fillColumns([...others.slice(0, count), ...last], columns).length <= maxLines;
  let count = 0;
  while (count < others.length && fits(count + 1)) count += 1;
  return fillColumns([...others.slice(0, count), ...last], columns).slice(0, maxLines);
}
