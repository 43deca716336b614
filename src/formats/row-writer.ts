import type { Row } from '../render/output.js';

/** How rows become text, some after others: what is written of a first file does not wait for the last. */
export interface RowWriter {
  /** The text of further rows, in pieces. What stands before all rows comes with the first of them. */
  more(rows: Iterable<Row>): Iterable<string>;
  /** What stands behind all rows. Where there was none, the text of no rows. */
  end(): string;
}

/** Rows in one go. */
export function* written(rows: Iterable<Row>, writer: RowWriter): Generator<string> {
  yield* writer.more(rows);
  const end = writer.end();
  if (end !== '') yield end;
}

/** Writes `head`, and below it a line for each row. */
export function linesWriter(head: string, lineOf: (row: Row) => string): RowWriter {
  let isBegun = false;
  return {
    *more(rows) {
      for (const row of rows) {
        if (!isBegun && head !== '') yield head;
        isBegun = true;
        yield lineOf(row);
      }
    },
    end: () => (isBegun ? '' : head),
  };
}
