/** Rows of which some would be cut, in a window that may have room for the whole of them. */

/** A piece of a page: its lines, and more lines that say the whole where those are cut. */
export interface Row {
  readonly lines: readonly string[];
  readonly whole?: readonly string[];
}

/** The lines of each row: whole, row by row from the first, as far as all rows together stay within the height. */
export function filledRows(rows: readonly Row[], height: number): (readonly string[])[] {
  let spare = height;
  for (const { lines } of rows) spare -= lines.length;
  return rows.map(({ lines, whole = lines }) => {
    const more = whole.length - lines.length;
    if (more > Math.max(0, spare)) return lines;
    spare -= more;
    return whole;
  });
}
