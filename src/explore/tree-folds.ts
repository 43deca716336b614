import type { Statement } from '../map/model.js';
import { type TreeRow, treeBelow } from '../query/tree.js';
import { type Overlay, type State, stateSaying } from './state.js';
import type { Walk } from './walk.js';

/** The tree over a card, whose rows can be folded and unfolded. */

type Tree = Extract<Overlay, { name: 'tree' }>;

/** The tree from the thesis down to a statement and what bears on it; everything else is folded, and counted if asked for. */
export function treeAround({ view }: Walk, statement: Statement, counts = true): Tree {
  const { parent } = view.structure;
  const opened = new Set([statement]);
  let root = statement;
  for (let above = parent[root.index]; above != null; above = parent[root.index]) {
    root = above;
    opened.add(root);
  }
  return treeWith(root, opened, counts);
}

/** Unfolds the chosen row; one that is unfolded already leads to the first row below it. */
export function unfoldRow(state: State): State {
  const { overlay, row } = state;
  if (overlay?.name !== 'tree') return state;
  const { statement, hidden, level, again } = overlay.rows[row]!;
  if (hidden > 0)
    return { ...state, overlay: treeWith(rootOf(overlay), new Set(overlay.opened).add(statement)) };
  if ((overlay.rows[row + 1]?.level ?? 0) > level) return { ...state, row: row + 1 };
  return stateSaying(
    state,
    again === null ? 'Nothing is below this row.' : `It is unfolded where it stands ${again}.`,
  );
}

/** Folds the chosen row; one that is folded already, or has nothing below it, leads to the row that it stands under. */
export function foldRow(state: State): State {
  const { overlay, row } = state;
  if (overlay?.name !== 'tree') return state;
  const { statement, level } = overlay.rows[row]!;
  if ((overlay.rows[row + 1]?.level ?? 0) > level) {
    const opened = new Set(overlay.opened);
    opened.delete(statement);
    return { ...state, overlay: treeWith(rootOf(overlay), opened) };
  }
  const above = overlay.rows.slice(0, row).findLastIndex((other) => other.level < level);
  return above < 0 ? stateSaying(state, 'This is the top of the tree.') : { ...state, row: above };
}

function rootOf({ rows }: Tree): Statement {
  return rows[0]!.statement;
}

function treeWith(root: Statement, opened: ReadonlySet<Statement>, counts = true): Tree {
  const rows: readonly TreeRow[] = treeBelow(root, { opens: (statement) => opened.has(statement), counts });
  return { name: 'tree', opened, rows };
}
