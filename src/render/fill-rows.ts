/** Rows of which some would be cut, in a window that may have room for the whole of them. */

/** A piece of a page: its lines, and more lines that say the whole where those are cut. */
export interface Row {
  readonly lines: readonly string[];
  readonly whole?: readonly string[];
}

/** The lines of each row: whole, as far as all rows together stay within the height, those nearest to one of them first. */
export function filledRows(rows: readonly Row[], height: number, nearest = 0): (readonly string[])[] {
  let spare = height;
  for (const { lines } of rows) spare -= lines.length;
  const filled = rows.map(({ lines }) => lines);
  const order = rows.map((_, i) => i).sort((a, b) => Math.abs(a - nearest) - Math.abs(b - nearest));
  for (const i of order) {
    const { lines, whole = lines } = rows[i]!;
    const more = whole.length - lines.length;
    if (more > Math.max(0, spare)) continue;
    spare -= more;
    filled[i] = whole;
  }
  return filled;
}
