import { fillColumns } from '../render/columns.js';

/** A footer of keys: those that always stand there, last, and before them as many of the others, in order, as so many lines have room for. */
export function footerOf(
  keys: readonly string[],
  always: number,
  columns: number,
  maxLines: number,
): string[] {
  const last = keys.slice(keys.length - always);
  const others = keys.slice(0, keys.length - always);
  const fits = (count: number) =>
    fillColumns([...others.slice(0, count), ...last], columns).length <= maxLines;
  let count = 0;
  while (count < others.length && fits(count + 1)) count += 1;
  return fillColumns([...others.slice(0, count), ...last], columns).slice(0, maxLines);
}
