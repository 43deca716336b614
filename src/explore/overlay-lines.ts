import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { renderCard } from '../render/card.js';
import { cutInk } from '../render/cut.js';
import { kindInk, kindSign } from '../render/kinds.js';
import { listItemLines } from '../render/list.js';
import type { Look } from '../render/look.js';
import { reference } from '../render/reference.js';
import { renderSummary } from '../render/summary.js';
import { treeRowLines } from '../render/tree.js';
import { wrap } from '../render/wrap.js';
import { keyHelpLines } from './key-help.js';
import { revealedBearings } from './revealed.js';
import { doubtLines, objectionLines } from './stance-lines.js';
import type { State } from './state.js';
import { idsLike } from './typed-id.js';
import type { Walk } from './walk.js';
import { walkSummary } from './walk-summary.js';

/** What comes after the rows of the window still shapes the lines that are drawn in it; so many rows are enough. */
const TREE_ROWS_AHEAD = 200;

/** An overlay of text, as lines. */
export function overlayText(walk: Walk, state: State, look: Look): string[] {
  switch (state.overlay?.name) {
    case 'keys':
      return keyHelpLines(look);
    case 'sources':
      return sourceLines(walk, state, look);
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

/**
 * An overlay of rows to choose from, those around the chosen one; so are the ids while one is typed. Null where
 * nothing is to choose.
 */
export function overlayList(walk: Walk, state: State, height: number, look: Look): string[] | null {
  const { typing, overlay, row } = state;
  if (typing?.purpose === 'goto') return idLines(walk, typing.text, height, look);
  if (overlay?.name === 'doubt') return doubtLines(walk, state, overlay.grounds, height, look);
  const first = Math.max(0, row - Math.floor(height / 2));
  if (overlay?.name === 'tree') {
    const rows = overlay.rows.slice(first, first + height + TREE_ROWS_AHEAD);
    // No verdicts: a walk that hides them has a tree, too.
    const items = treeRowLines(rows, walk.view, withoutPointer(look), { verdicts: 'none' });
    return pointed(items, row - first, height, look);
  }
  if (overlay?.name !== 'marks') return null;
  if (state.marks.length === 0) return ['Nothing is marked. Press m on a card to mark it.'];
  const marks = state.marks.slice(first, first + height);
  const items = listItemLines(marks, walk.view, withoutPointer(look), { verdicts: false });
  return pointed(items, row - first, height, look);
}

function withoutPointer(look: Look): Look {
  return { ...look, width: look.width - 2 };
}

/**
 * The lines of some items with a pointer before the chosen one, as many as there is room for, that one among them; in plain text,
 * with a number before each item.
 */
function pointed(
  items: readonly (readonly string[])[],
  chosen: number,
  height: number,
  { ink, plain, signs }: Look,
): string[] {
  if (plain) return items.slice(0, height).map((lines, i) => `${i + 1}. ${lines.join(' ')}`);
  const lines = items.map((item, i) =>
    item.map((line, at) => (i === chosen && at === 0 ? `${ink.bold(signs.pointer)} ${line}` : `  ${line}`)),
  );
  const end = lines.slice(0, chosen + 1).flat().length;
  return lines.flat().slice(Math.max(0, end - height), Math.max(0, end - height) + height);
}

/** The sources of an entry and of what bears on it, as far as it is revealed. */
function sourceLines(walk: Walk, state: State, { width, ink }: Look): string[] {
  const { at } = state;
  const shown = walk.bearings(at).slice(0, revealedBearings(walk, state, at));
  const near = [at, ...shown.map(({ statement }) => statement)];
  const lines = near.flatMap(({ id, source, page }) =>
    source === null ? [] : ['', ink.bold(id), ...wrap(reference(source, page), width, '  ')],
  );
  return lines.length === 0 ? ['This card names no source.'] : [ink.bold('Sources'), ...lines];
}

/** The ids that what is typed can mean. */
function idLines(walk: Walk, typed: string, height: number, look: Look): string[] {
  const ids = idsLike(walk, typed, height);
  if (ids.length === 0) return ['No id fits.'];
  return ids.map((id) => idLine(walk.view.map.byId.get(id)!, look));
}

function idLine(statement: Statement, look: Look): string {
  const id = `${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)}`.trim();
  const words = headlineOf(statement, look.signs.more);
  return cutInk(`${id}  ${look.ink.dim(words)}`, look.width, look.signs.more);
}
