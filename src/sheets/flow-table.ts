import type { CitingBlock, CitingLine } from './citing.js';
import { documentLineText } from './document.js';

/** An exchange as a table: a row for each of its ends, and what has several answers beside all of them. */

/** What is said, and what is said against it. */
export interface Move {
  readonly said: CitingLine;
  readonly answers: readonly Move[];
}

/** A cell for each column of a row, and over how many rows each reaches: 0 where the cell above does. */
interface Row {
  readonly cells: readonly CitingLine[];
  readonly reach: readonly number[];
}

/** The table of an exchange. Columns beyond those that are filled are to write in. */
export function exchangeTable(move: Move, head: readonly string[], filled: number): CitingBlock {
  const blank = Array.from({ length: head.length - filled }, (): CitingLine => []);
  const rows = rowsOf(move, filled).map(({ cells, reach }) => ({
    cells: [...cells, ...blank],
    reach: [...reach, ...blank.map(() => 1)],
  }));
  return {
    kind: 'table',
    head,
    rows: rows.map(({ cells }) => cells),
    reach: rows.map(({ reach }) => reach),
    breaks: pageBreaks(rows, head.length, blank.length > 0 ? ROOMY_LINES : 1),
    isWide: true,
    ...(blank.length > 0 ? { isRoomy: true } : {}),
  };
}

/** The rows of a move and all that answers it, in this many columns. */
function rowsOf({ said, answers }: Move, columns: number): Row[] {
  const after = columns === 1 ? [] : answers.flatMap((answer) => rowsOf(answer, columns - 1));
  const empty = Array.from({ length: columns - 1 }, (): CitingLine => []);
  const rows = after.length > 0 ? after : [{ cells: empty, reach: empty.map(() => 1) }];
  return rows.map(({ cells, reach }, i) => ({
    cells: [said, ...cells],
    reach: [i === 0 ? rows.length : 0, ...reach],
  }));
}

/** A piece of a table that no page break parts has at most so many lines: less than half a page. */
const MAX_LINES = 12;

/** A row with room to write is as high as so many lines. */
const ROOMY_LINES = 4;

/** How many letters of all columns together stand in a line across the page. */
const LINE_LETTERS = 150;

/** The rows before which a page can end: the first, and those before which it is full. */
function pageBreaks(rows: readonly Row[], columns: number, least: number): number[] {
  const breaks = [0];
  let lines = 0;
  rows.forEach((row, i) => {
    const more = Math.max(least, linesOf(row, Math.floor(LINE_LETTERS / columns)));
    if (i > 0 && lines + more > MAX_LINES) {
      breaks.push(i);
      lines = 0;
    }
    lines += more;
  });
  return breaks;
}

/** About how many lines a row needs for the cells that begin in it. */
function linesOf({ cells, reach }: Row, letters: number): number {
  return Math.max(1, ...cells.map((cell, i) => (reach[i] === 1 ? Math.ceil(lengthOf(cell) / letters) : 0)));
}

/** How long a line is, with some room for each citation. */
function lengthOf(line: CitingLine): number {
  return line.reduce(
    (sum, span) => sum + (typeof span === 'object' && 'cited' in span ? 6 : documentLineText([span]).length),
    0,
  );
}
