import type { Statement } from '../map/model.js';
import { selectedTree } from '../query/selected-tree.js';
import { type TreeRow, treeBelow } from '../query/tree.js';
import type { Filtered } from './filter.js';
import { type Hiding, metStatements } from './hiding.js';
import type { PageModel } from './page-model.js';
import type { PageState } from './state.js';

/** The rows of the outline, which are also the boxes of the map: open branches, or what a filter leaves with what leads to it. */
export function shownRows(
  model: PageModel,
  state: Hiding & Pick<PageState, 'open'>,
  found: Filtered | null,
): readonly TreeRow[] {
  const { map, structure } = model.view;
  if (found !== null) {
    const rows = selectedTree(map.thesis, (statement) => found.wanted.has(statement));
    return [...rows, ...unconnected(found.statements, structure.parent, map.thesis)];
  }
  const isOpen = (statement: Statement) => state.open.has(statement);
  const rows = treeBelow(map.thesis, { opens: isOpen, counts: false });
  const loose = structure.order.filter(
    (one) => one !== map.thesis && structure.parent[one.index] === null && one.gives.length === 0,
  );
  const all = [...rows, ...loose.flatMap((root) => treeBelow(root, { opens: isOpen, counts: false }))];
  return state.hides ? metRows(all, metStatements(model, state)) : all;
}

/** What is found but does not lead to the thesis, each as a row of its own. */
function unconnected(
  found: readonly Statement[],
  parent: readonly (Statement | null)[],
  thesis: Statement,
): TreeRow[] {
  return found
    .filter((statement) => statement !== thesis && parent[statement.index] === null)
    .map((statement) => ({ statement, relation: null, level: 0, again: null, hidden: 0 }));
}

/** The rows of what the reader has met, without what hangs under something else. */
function metRows(rows: readonly TreeRow[], met: ReadonlySet<Statement>): TreeRow[] {
  let hiddenBelow = Number.POSITIVE_INFINITY;
  return rows.filter(({ statement, level }) => {
    if (level <= hiddenBelow) hiddenBelow = met.has(statement) ? Number.POSITIVE_INFINITY : level;
    return hiddenBelow === Number.POSITIVE_INFINITY;
  });
}
