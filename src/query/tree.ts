import { hangingUnder } from '../map/hanging.js';
import type { Relation, Statement } from '../map/model.js';

/** One line of a tree. */
export interface TreeRow {
  readonly statement: Statement;
  /** The relation by which it hangs under the row above it; null for the root. */
  readonly relation: Relation | null;
  readonly level: number;
  /** Where the statement stands with what is below it, if that is another row; else null. */
  readonly again: 'above' | 'below' | null;
  /** How many wanted statements below it are not shown. */
  readonly hidden: number;
}

export interface TreeOptions {
  /** The deepest level shown; the root is level 0. */
  readonly depth?: number | undefined;
  /** Which statements are opened: what is below others is only counted. All, where it is not given. */
  readonly opens?: ((statement: Statement) => boolean) | undefined;
  /** Whether to count what is not shown: true, where it is not given. */
  readonly counts?: boolean | undefined;
  /** Which statements are wanted; what stands above a wanted one is shown with it. */
  readonly wanted?: ((statement: Statement) => boolean) | undefined;
}

/** Counting what is not shown stops here. */
const MAX_HIDDEN_COUNTED = 999;

/**
 * The argument below a statement, depth first in file order. What bears on a relation hangs under its
 * declaring premise. A statement met again gets a row and nothing below it; one that a depth limit hides does
 * not count as met. Linear, but for counting what is hidden; no recursion.
 */
export function treeBelow(root: Statement, options: TreeOptions = {}): TreeRow[] {
  const {
    depth = Number.POSITIVE_INFINITY,
    opens = () => true,
    wanted = () => true,
    counts = true,
  } = options;
  const isClosed = (row: TreeRow) => row.level >= depth || !opens(row.statement);
  const rows = shownRows(root, isClosed).map((row) =>
    counts && isClosed(row) && row.again === null
      ? { ...row, hidden: countBelow(row.statement, wanted) }
      : row,
  );
  return options.wanted === undefined ? rows : wantedRows(rows, options.wanted);
}

/** The deepest level down to which a tree has at most so many rows, and the first level in any case; null where it has no more at all. */
export function deepestLevelOf(rows: readonly TreeRow[], most: number): number | null {
  if (rows.length <= most) return null;
  const levels = rows.map(({ level }) => level).sort((a, b) => a - b);
  return Math.max(1, levels[most]! - 1);
}

function shownRows(root: Statement, isClosed: (row: TreeRow) => boolean): TreeRow[] {
  const opened = new Set<Statement>();
  const shown = new Set<Statement>();
  const rows: TreeRow[] = [];
  const stack: TreeRow[] = [{ statement: root, relation: null, level: 0, again: null, hidden: 0 }];
  while (stack.length > 0) {
    const row = stack.pop()!;
    const closed = isClosed(row);
    const again = opened.has(row.statement) || (closed && shown.has(row.statement));
    shown.add(row.statement);
    rows.push(again ? { ...row, again: 'above' } : row);
    if (again || closed) continue;
    opened.add(row.statement);
    const below = hangingUnder(row.statement).flatMap((relation) =>
      relation.premises.map((statement) => ({
        statement,
        relation,
        level: row.level + 1,
        again: null,
        hidden: 0,
      })),
    );
    for (const next of below.reverse()) stack.push(next);
  }
  return rows;
}

function countBelow(top: Statement, wanted: (statement: Statement) => boolean): number {
  const met = new Set([top]);
  let count = 0;
  for (const statement of met) {
    if (statement !== top && wanted(statement)) count += 1;
    if (count === MAX_HIDDEN_COUNTED) break;
    for (const relation of hangingUnder(statement)) for (const premise of relation.premises) met.add(premise);
  }
  return count;
}

/** Rows of wanted statements, and those above them. One met again is shown only under a wanted one: it stands elsewhere already. */
function wantedRows(rows: readonly TreeRow[], wanted: (statement: Statement) => boolean): TreeRow[] {
  const kept: TreeRow[] = [];
  const isOwn = rowsAskedFor(rows, wanted);
  // From the last row up: a row stays for its own sake, for what it hides, or because the row kept after it is deeper.
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i]!;
    const holdsKept = kept.length > 0 && kept.at(-1)!.level > row.level;
    if (holdsKept || row.hidden > 0 || isOwn[i]!) kept.push(row);
  }
  return kept.reverse();
}

/** Which rows are there for their own sake. */
function rowsAskedFor(rows: readonly TreeRow[], wanted: (statement: Statement) => boolean): boolean[] {
  const above: boolean[] = [];
  return rows.map(({ statement, level, again }) => {
    const isWanted = wanted(statement);
    above[level] = isWanted;
    return isWanted && (again === null || above[level - 1] === true);
  });
}
