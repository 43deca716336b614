import type { Relation, Statement } from './model.js';
import { hangingUnder } from './structure.js';

/** One line of a tree. */
export interface TreeRow {
  readonly statement: Statement;
  /** The relation by which it hangs under the row above it; null for the root. */
  readonly relation: Relation | null;
  readonly level: number;
  /** Whether the statement was met before; what is below it stands there. */
  readonly again: boolean;
  /** How many rows below it a depth limit has cut off. */
  readonly hidden: number;
}

export interface TreeOptions {
  /** The deepest level shown; the root is level 0. */
  readonly depth?: number | undefined;
  /** Which statements are wanted; what stands above a wanted one is shown with it. */
  readonly wanted?: ((statement: Statement) => boolean) | undefined;
}

/**
 * The argument below a statement, depth first in file order. What bears on a relation hangs under its
 * declaring premise. A statement met again gets a row and nothing below it. Linear; no recursion.
 */
export function treeBelow(root: Statement, options: TreeOptions = {}): TreeRow[] {
  const rows = wantedRows(allRows(root), options.wanted);
  return options.depth === undefined ? rows : cutAt(rows, options.depth);
}

function allRows(root: Statement): TreeRow[] {
  const seen = new Set<Statement>();
  const rows: TreeRow[] = [];
  const stack: TreeRow[] = [{ statement: root, relation: null, level: 0, again: false, hidden: 0 }];
  while (stack.length > 0) {
    const row = stack.pop()!;
    if (seen.has(row.statement)) {
      rows.push({ ...row, again: true });
      continue;
    }
    seen.add(row.statement);
    rows.push(row);
    const below = hangingUnder(row.statement).flatMap((relation) =>
      relation.premises.map((statement) => ({
        statement,
        relation,
        level: row.level + 1,
        again: false,
        hidden: 0,
      })),
    );
    stack.push(...below.reverse());
  }
  return rows;
}

function wantedRows(rows: readonly TreeRow[], wanted: TreeOptions['wanted']): TreeRow[] {
  if (wanted === undefined) return [...rows];
  const kept: TreeRow[] = [];
  // From the last row up: a row stays for its own sake, or because the row kept after it is deeper.
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i]!;
    const above = kept.length > 0 && kept.at(-1)!.level > row.level;
    if (above || wanted(row.statement)) kept.push(row);
  }
  return kept.reverse();
}

function cutAt(rows: readonly TreeRow[], depth: number): TreeRow[] {
  const kept: TreeRow[] = [];
  for (const row of rows) {
    if (row.level <= depth) kept.push(row);
    else {
      const above = kept.pop()!;
      kept.push({ ...above, hidden: above.hidden + 1 });
    }
  }
  return kept;
}
