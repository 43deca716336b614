import type { TreeRow } from '../query/tree.js';
import type { Signs } from './signs.js';

/** The lines that join the rows of a tree. */

/** What is drawn before a row's sign, and before the lines that go on under it. */
export interface Rail {
  readonly first: string;
  readonly next: string;
}

/** The rails of some rows; of deep rows only the last `most` levels are drawn. One pass from the last row up. */
export function railsOf(rows: readonly TreeRow[], most: number, signs: Signs): Rail[] {
  const rails: Rail[] = [];
  // Whether a later row of each level hangs under the same one.
  const more: boolean[] = [];
  const passing = (level: number) => (more[level] === true ? signs.rail : '').padEnd(3);
  for (const { level } of rows.toReversed()) {
    const from = Math.max(1, level - most + 1);
    let before = from > 1 ? signs.levels.padEnd(3) : '';
    for (let above = from + (from > 1 ? 1 : 0); above < level; above += 1) before += passing(above);
    const own = more[level] === true ? signs.branch : signs.end;
    const below = more[level + 1] === true ? signs.rail : '';
    rails.push(
      level === 0
        ? { first: '', next: below.padEnd(2) }
        : { first: `${before}${own} `, next: `${before}${passing(level)}${below.padEnd(2)}` },
    );
    more.length = level;
    more[level] = true;
  }
  return rails.reverse();
}
