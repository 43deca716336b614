import type { Look } from '../render/look.js';
import type { ShownList } from './shown-list.js';

/** What comes after the rows of the window still shapes the lines that are drawn in it; so many rows are enough. */
export const ROWS_AHEAD = 200;

/**
 * The lines of the items around the chosen one, with a pointer before it: as many as there is room for, the chosen one in the middle
 * but at the ends of the list. In plain text, all with numbers. A click opens an item by its number.
 */
export function listAround<Item>(
  items: readonly Item[],
  chosen: number,
  height: number,
  { ink, plain, signs }: Look,
  draw: (items: readonly Item[]) => readonly (readonly string[])[],
): ShownList {
  if (plain) return { lines: draw(items).map((lines, i) => `${i + 1}. ${lines.join(' ')}`), clicks: [] };
  // No item has less than one line, so those further away are out of sight.
  const first = Math.max(0, chosen - height);
  const drawn = draw(items.slice(first, chosen + height + ROWS_AHEAD));
  const lines = drawn.map((item, i) =>
    item.map((line, at) => ({
      line: first + i === chosen && at === 0 ? ink.bold(`${signs.pointer} ${line}`) : `  ${line}`,
      click: { type: 'open', number: first + i + 1 } as const,
    })),
  );
  const before = lines.slice(0, chosen - first).flat().length;
  const all = lines.slice(0, chosen - first + height).flat();
  const top = Math.max(0, Math.min(before - Math.floor(height / 2), all.length - height));
  const seen = all.slice(top, top + height);
  return { lines: seen.map(({ line }) => line), clicks: seen.map(({ click }) => click) };
}
