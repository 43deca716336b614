import type { TableOf } from './document.js';

/** The cells of a table as they are printed: one for all the rows that it reaches over, and again where it goes on after a page. */

export interface TableCell {
  readonly text: string;
  /** Over how many rows it reaches. */
  readonly rows: number;
}

/** A run of rows that no page break parts, each row with the cells that begin in it. */
export type TablePiece = readonly (readonly TableCell[])[];

/** Stands after a text that goes on from the piece before. */
const CONTINUED = '(cont.)';

/** The pieces of a table. Linear in its cells. */
export function tablePieces({ head, rows, reach, breaks }: TableOf<string>): TablePiece[] {
  if (reach === undefined || breaks === undefined)
    return rows.map((row) => [head.map((_, column) => ({ text: row[column] ?? '', rows: 1 }))]);
  const starts = [...new Set([0, ...breaks])].filter((start) => start < rows.length);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? rows.length;
    return rows.slice(start, end).map((row, offset) =>
      row.flatMap((text, column): TableCell[] => {
        const at = start + offset;
        if (reach[at]![column] !== 0) return [{ text, rows: Math.min(reach[at]![column]!, end - at) }];
        if (offset > 0) return [];
        return [
          { text: text === '' ? '' : `${text} ${CONTINUED}`, rows: coveredFrom(reach, at, column, end) },
        ];
      }),
    );
  });
}

/** Over how many rows a cell goes on that a cell above a row reaches over. */
function coveredFrom(
  reach: readonly (readonly number[])[],
  from: number,
  column: number,
  end: number,
): number {
  let row = from + 1;
  while (row < end && reach[row]![column] === 0) row += 1;
  return row - from;
}

/** Whether a cell repeats what the cell above reaches over. */
export function isRepeated({ reach }: TableOf<string>, row: number, column: number): boolean {
  return reach?.[row]?.[column] === 0;
}
