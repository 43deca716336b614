import type { Statement } from '../map/model.js';
import { filledRows } from '../render/fill-rows.js';
import { type Look, narrowerLook, PROSE_COLUMNS } from '../render/look.js';
import { treeRowLines } from '../render/tree.js';
import { padToWidth, widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { ROWS_AHEAD } from './list-around.js';
import type { ShownList } from './shown-list.js';
import { stanceWords } from './shown-step.js';
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
  const narrow = { ...look, width, columns: width };
  const head = state.stances.size === 0 ? [] : wrap(WHOSE_VERDICTS, width);
  const list = branchLines(walk, state, Math.max(0, height - head.length), narrow);
  const left = [...head, ...list.lines];
  const lines = Array.from(
    { length: height },
    (_, i) => `${padToWidth(left[i] ?? '', width)} ${look.signs.rail} ${card[i] ?? ''}`,
  );
  return { lines, clicks: [...head.map(() => null), ...list.clicks] };
}

/** To somebody who agrees or doubts, a verdict could be what follows from that. */
const WHOSE_VERDICTS = 'Verdicts of the file; e shows what your stances change.';

/** The rows around the entry: a line each, or whole where there is room. */
function branchLines(walk: Walk, { at, stances }: State, height: number, look: Look): ShownList {
  const { rows } = treeAround(walk, at, false);
  const here = rows.findIndex(({ statement }) => statement === at);
  const first = Math.max(0, Math.min(here - Math.floor(height / 2), rows.length - height));
  const shown = rows.slice(first, first + height + ROWS_AHEAD);
  const inner = narrowerLook(look, 2);
  const after = (statement: Statement) =>
    stanceWords(stances.get(statement))
      .map((words) => ` (${words})`)
      .join('');
  const whole = [...treeRowLines(shown, walk.view, inner, { headlines: true, after })].slice(0, height);
  const filled = filledRows(
    whole.map((lines) => ({
      lines: lines.length === 1 ? lines : [firstLine(lines[0]!, inner)],
      whole: lines,
    })),
    height,
    here - first,
  );
  const drawn = filled.flatMap((lines, i) =>
    lines.map((line, j) => ({ line: drawnLine(line, first + i === here, j === 0, look), row: shown[i]! })),
  );
  return {
    lines: drawn.map(({ line }) => line),
    clicks: drawn.map(({ row }) => ({ type: 'visit', statement: row.statement })),
  };
}

/** The first of several lines, where the others have no room: its words with a sign that more follow. */
function firstLine(line: string, { columns, signs }: Look): string {
  const fits = widthOfText(line) + signs.more.length <= columns;
  return `${fits ? line : line.replace(/ +\S+$/u, '')}${signs.more}`;
}

/** A line of the list: bold with a pointer before its first line, where it is the entry of the card. */
function drawnLine(line: string, isHere: boolean, isFirst: boolean, { signs, ink }: Look): string {
  const pointed = `${isHere && isFirst ? signs.pointer : ' '} ${line}`;
  return isHere ? ink.bold(pointed) : pointed;
}
