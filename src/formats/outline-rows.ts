import type { Statement } from '../map/model.js';
import type { ShownPart } from '../picture/shown-part.js';
import { selectedTree } from '../query/selected-tree.js';
import type { TreeRow } from '../query/tree.js';

/**
 * The rows of an outline: each entry that is shown once with what is below it, from the top down; then what is connected with nothing
 * above it. Where an entry is met again, it has a row and nothing below that.
 */
export function outlineRows({ statements, top: first }: Omit<ShownPart, 'relations'>): TreeRow[] {
  const shown = new Set(statements);
  const done = new Set<Statement>();
  return [first, ...statements].flatMap((top) =>
    done.has(top)
      ? []
      : newRows(
          selectedTree(top, (one) => shown.has(one)),
          done,
        ),
  );
}

/** The rows of a tree without what is below an entry that an earlier tree has; adds to `done` what they show. */
function newRows(tree: readonly TreeRow[], done: Set<Statement>): TreeRow[] {
  const before = new Set(done);
  let left = Number.POSITIVE_INFINITY;
  return tree.flatMap((row) => {
    if (row.level > left) return [];
    left = Number.POSITIVE_INFINITY;
    done.add(row.statement);
    if (!before.has(row.statement)) return [row];
    left = row.level;
    return [{ ...row, again: 'above' as const }];
  });
}
