import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { renderCard } from '../render/card.js';
import { cutInk } from '../render/cut.js';
import { filledRows, type Row } from '../render/fill-rows.js';
import { kindSign } from '../render/kinds.js';
import { listItemLines } from '../render/list.js';
import { type Look, narrowerLook } from '../render/look.js';
import { renderSummary } from '../render/summary.js';
import { treeRowLines } from '../render/tree.js';
import { wrap } from '../render/wrap.js';
import { keyHelpLines } from './key-help.js';
import { listAround } from './list-around.js';
import { type Mode, modeOf } from './modes.js';
import { NO_MARKS } from './overlay.js';
import { metInWalk } from './revealed.js';
import type { ShownList } from './shown-list.js';
import { sourcePage } from './source-page.js';
import { doubtList, objectionLines } from './stance-lines.js';
import type { State, TypedLine } from './state.js';
import { entriesMeant } from './typed-id.js';
import type { Walk } from './walk.js';
import { walkSummary } from './walk-summary.js';

/** An overlay of text, as lines. */
export function overlayText(walk: Walk, state: State, look: Look): string[] {
  switch (state.overlay?.name) {
    case 'keys':
      return keyHelpLines(walk, state, modeBeneath(state), look);
    case 'sources':
      return sourcePage(walk, state, look);
    case 'details':
      return renderCard(state.at, walk.view, look).split('\n');
    case 'summary':
      return renderSummary(walkSummary(walk, state), walk.view, look);
    case 'objection':
      return objectionLines(walk, state, state.overlay.objection, look);
    default:
      return [];
  }
}

/** What the list of keys lies over. */
function modeBeneath(state: State): Mode {
  return modeOf({ ...state, typing: null, ...(state.beneath ?? { overlay: null }) });
}

/**
 * An overlay of rows to choose from, those around the chosen one; so is what can be meant while an id is typed. Null where
 * nothing is to choose.
 */
export function overlayList(walk: Walk, state: State, height: number, look: Look): ShownList | null {
  const { typing, overlay, row } = state;
  if (typing?.purpose === 'goto') return meantList(walk, state, typing, height, look);
  if (overlay?.name === 'doubt') return doubtList(walk, state, overlay.grounds, height, look);
  const inner = narrowerLook(look, 2);
  if (overlay?.name === 'tree') {
    // A walk that hides verdicts has no tree.
    const draw = (rows: typeof overlay.rows) => [...treeRowLines(rows, walk.view, inner)];
    return listAround(overlay.rows, row, height, look, draw);
  }
  if (overlay?.name !== 'marks') return null;
  if (state.marks.length === 0) return { lines: [NO_MARKS], clicks: [] };
  const draw = (marks: readonly Statement[]) =>
    marks.map((mark) => listItemLines(mark, walk.view, inner, { verdicts: !walk.hide }));
  return listAround(state.marks, row, height, look, draw);
}

/** What a line that is typed can mean, with a pointer before what is chosen of it: a line each, or whole where there is room. */
function meantList(
  walk: Walk,
  state: State,
  { text, picked }: TypedLine,
  height: number,
  look: Look,
): ShownList {
  const row = picked ?? 0;
  const first = Math.max(0, row - height + 1);
  const meant = entriesMeant(walk, text, first + height, metInWalk(walk, state)).slice(first);
  if (meant.length === 0) return { lines: [walk.hide ? 'No revealed id fits.' : 'No id fits.'], clicks: [] };
  const { ink, signs } = look;
  const rows = meant.map((statement, i) => {
    const before = first + i === picked ? `${ink.bold(signs.pointer)} ` : '  ';
    return meantRow(statement, before, look);
  });
  const filled = filledRows(rows, height, row - first);
  return {
    lines: filled.flat(),
    clicks: filled.flatMap((lines, i) => lines.map(() => ({ type: 'go-to-pick', row: first + i }) as const)),
  };
}

function meantRow(statement: Statement, before: string, look: Look): Row {
  const id = `${kindSign(statement.kind, look)} ${statement.id}`.trim();
  const line = `${id}  ${headlineOf(statement, look.signs.more)}`;
  return {
    lines: [cutInk(`${before}${line}`, look.columns, look.signs.more)],
    whole: wrap(line, look.width, before, '      '),
  };
}
