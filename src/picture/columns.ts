import { membersOf, type Unit } from './branches.js';
import { BELOW, memberCount } from './spacing.js';

/** Boxes side by side, or in columns. */

/** A part of what hangs under a box: one relation, its boxes side by side; or relations with all their boxes in a column. */
export interface Cell {
  readonly form: 'spread' | 'stack';
  readonly units: readonly Unit[];
}

/** More lines than these beside a column are hard to follow. */
const MOST_IN_COLUMN = 9;

/** Each relation in a cell of its own, its boxes side by side. */
export function sideBySide(units: readonly Unit[]): Cell[] {
  return units.map((unit) => ({ form: 'spread', units: [unit] }));
}

/** The height of all boxes in one column. `heights` are those of the boxes with all that hangs under them. */
export function columnHeight(units: readonly Unit[], heights: (box: number) => number): number {
  return units.flatMap(membersOf).reduce((sum, { box }) => sum + heights(box) + BELOW, -BELOW);
}

/** In columns of at most a height, in order; a relation that is higher has its boxes side by side. */
export function inColumns(units: readonly Unit[], heights: (box: number) => number, most: number): Cell[] {
  const cells: { form: Cell['form']; units: Unit[] }[] = [];
  let free = 0;
  for (const unit of units) {
    const height = columnHeight([unit], heights);
    const last = cells.at(-1);
    if (height > most || membersOf(unit).length === 0) {
      cells.push({ form: 'spread', units: [unit] });
    } else if (last?.form === 'stack' && height + BELOW <= free && last.units.length < MOST_IN_COLUMN) {
      last.units.push(unit);
      free -= height + BELOW;
      continue;
    } else {
      cells.push({ form: 'stack', units: [unit] });
    }
    free = most - height;
  }
  return cells.map((cell) => (memberCount(cell.units) < 2 ? { ...cell, form: 'spread' } : cell));
}
