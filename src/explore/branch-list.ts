import { cutInk } from '../render/cut.js';
import { type Look, narrowerLook, PROSE_COLUMNS } from '../render/look.js';
import { treeRowLines } from '../render/tree.js';
import { padToWidth } from '../render/width.js';
import { ROWS_AHEAD } from './list-around.js';
import type { ShownList } from './shown-list.js';
import type { State } from './state.js';
import { treeAround } from './tree-folds.js';
import type { Walk } from './walk.js';

/** The branch of the entry on the card as a list beside it, in a window that is wide enough. */

const MIN_WINDOW_COLUMNS = 110;
const CARD_COLUMNS = PROSE_COLUMNS;
/** The list gets at least this share of the window, or its headlines would be cut. */
const MIN_LIST_SHARE = 0.38;
/** A wider list would only be further from the card. */
const MAX_LIST_COLUMNS = 70;
/** The line between list and card, with a space on either side. */
const RULE_COLUMNS = 3;

/** The columns that the list takes, with the line behind it; null for none: the window is too narrow, or it would tell what is hidden. */
export function branchColumns({ hide }: Walk, { columns }: Look): number | null {
  if (hide || columns < MIN_WINDOW_COLUMNS) return null;
  const rest = columns - CARD_COLUMNS - RULE_COLUMNS;
  const list = Math.min(MAX_LIST_COLUMNS, Math.max(rest, Math.floor(columns * MIN_LIST_SHARE)));
  return list + RULE_COLUMNS;
}

/** The lines of a card, each behind a line of the list; and what a click on each line of the list does. */
export function besideBranch(
  card: readonly string[],
  walk: Walk,
  state: State,
  height: number,
  look: Look,
): ShownList {
  const width = branchColumns(walk, look)! - RULE_COLUMNS;
  const list = branchLines(walk, state, height, { ...look, width, columns: width });
  const lines = Array.from(
    { length: height },
    (_, i) => `${padToWidth(list.lines[i] ?? '', width)} ${look.signs.rail} ${card[i] ?? ''}`,
  );
  return { lines, clicks: list.clicks };
}

/** The rows around the entry, a line each. */
function branchLines(walk: Walk, { at }: State, height: number, look: Look): ShownList {
  const { rows } = treeAround(walk, at, false);
  const here = rows.findIndex(({ statement }) => statement === at);
  const first = Math.max(0, Math.min(here - Math.floor(height / 2), rows.length - height));
  const shown = rows.slice(first, first + height + ROWS_AHEAD);
  const inner = narrowerLook(look, 2);
  const lines = treeRowLines(shown, walk.view, inner, { brief: true }).slice(0, height);
  return {
    lines: lines.map(([line = ''], i) => {
      const isHere = first + i === here;
      const row = cutInk(`${isHere ? look.signs.pointer : ' '} ${line}`, look.columns, look.signs.more);
      return isHere ? look.ink.bold(row) : row;
    }),
    clicks: lines.map((_, i) => ({ type: 'visit', statement: shown[i]!.statement })),
  };
}
