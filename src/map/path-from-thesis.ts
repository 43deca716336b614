import type { Statement } from './model.js';
import type { Structure } from './structure.js';

/** The way from the thesis down to a statement, by ids. */

/** The ids from the thesis to the statement's parent; empty for the thesis and where unconnected. */
export function pathFromThesis(structure: Structure, statement: Statement): string[] {
  const path: string[] = [];
  let above = structure.parent[statement.index] ?? null;
  while (above !== null) {
    path.push(above.id);
    above = structure.parent[above.index] ?? null;
  }
  return path.reverse();
}

/** The last ids of that path, at most `most`, and how many come before them. Its cost does not grow with the path. */
export function pathEnd(
  structure: Structure,
  statement: Statement,
  most: number,
): { readonly ids: readonly string[]; readonly before: number } {
  const ids: string[] = [];
  let above = structure.parent[statement.index] ?? null;
  while (above !== null && ids.length < most) {
    ids.push(above.id);
    above = structure.parent[above.index] ?? null;
  }
  return { ids: ids.reverse(), before: (structure.depth[statement.index] ?? 0) - ids.length };
}
