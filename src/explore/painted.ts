/** What is shown in the whole window of a terminal, as plain data. */

/** The size of a window, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a window shows: a line for each row, and where the cursor stands. */
export interface Painted {
  readonly lines: readonly string[];
  /** 0-based; null where nothing is being typed. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}
