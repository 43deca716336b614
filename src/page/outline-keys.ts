import type { Statement } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';

/** The keys of a tree, as screen readers and their users know them. */

/** A row with its place among those beside it. */
export interface Place {
  /** Tells rows apart, also where an entry has several. */
  readonly key: string;
  readonly row: TreeRow;
  /** How many rows hang under the same one, and which of them it is, from 1. */
  readonly setSize: number;
  readonly position: number;
  /** The key of the row above it; null at the top. */
  readonly parent: string | null;
}

/** The rows of a tree with their places. Linear. */
export function placesInTree(rows: readonly TreeRow[]): Place[] {
  const above: { key: string; count: number }[] = [{ key: '', count: 0 }];
  const counts = new Map<string, number>();
  const met = new Map<string, number>();
  const placed = rows.map((row) => {
    above.length = row.level + 1;
    const parent = above[row.level] ?? above[0]!;
    parent.count += 1;
    counts.set(parent.key, parent.count);
    const name = `${row.statement.id} ${row.relation?.name ?? ''}`;
    met.set(name, (met.get(name) ?? 0) + 1);
    const key = `${name} ${met.get(name)}`;
    above[row.level + 1] = { key, count: 0 };
    return { key, row, position: parent.count, parent: parent.key };
  });
  return placed.map((one) => ({
    ...one,
    setSize: counts.get(one.parent)!,
    parent: one.parent === '' ? null : one.parent,
  }));
}

/** Whether anything hangs under the statement of a row that the row can show. */
export function hasBranch({ statement, again }: TreeRow): boolean {
  if (again !== null) return false;
  const isBorne = ({ attackedBy, supportedBy }: Pick<Statement, 'attackedBy' | 'supportedBy'>) =>
    [...attackedBy, ...supportedBy].some(({ contradiction }) => contradiction !== 'reverse');
  return (
    isBorne(statement) || statement.gives.some((step) => step.premises[0] === statement && isBorne(step))
  );
}

type TreeMove =
  | { readonly type: 'focus'; readonly key: string }
  | { readonly type: 'toggle' }
  | { readonly type: 'open' };

/** What a key does on a row; null for a key that is none of a tree's. */
export function treeMove(
  key: string,
  places: readonly Place[],
  current: Place,
  isOpen: (statement: Statement) => boolean,
): TreeMove | null {
  const index = places.indexOf(current);
  const to = (place: Place | undefined): TreeMove | null =>
    place === undefined ? null : { type: 'focus', key: place.key };
  const { row } = current;
  switch (key) {
    case 'ArrowDown':
      return to(places[index + 1] ?? current);
    case 'ArrowUp':
      return to(places[index - 1] ?? current);
    case 'Home':
      return to(places[0]);
    case 'End':
      return to(places.at(-1));
    case 'ArrowRight':
      if (hasBranch(row) && !isOpen(row.statement)) return { type: 'toggle' };
      return to(places[index + 1]?.parent === current.key ? places[index + 1] : current);
    case 'ArrowLeft':
      if (hasBranch(row) && isOpen(row.statement)) return { type: 'toggle' };
      return to(places.find((place) => place.key === current.parent) ?? current);
    case 'Enter':
    case ' ':
      return { type: 'open' };
    default:
      return null;
  }
}
