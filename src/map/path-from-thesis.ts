import type { Statement } from './model.js';
import type { Structure } from './structure.js';

/** The way from the thesis down to a statement. */

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

/** The last entries of that path, at most `most`, and how many come before them. Its cost does not grow with the path. */
export function pathEnd(
  structure: Structure,
  statement: Statement,
  most: number,
): { readonly entries: readonly Statement[]; readonly before: number } {
  const entries: Statement[] = [];
  let above = structure.parent[statement.index] ?? null;
  while (above !== null && entries.length < most) {
    entries.push(above);
    above = structure.parent[above.index] ?? null;
  }
  return { entries: entries.reverse(), before: (structure.depth[statement.index] ?? 0) - entries.length };
}
