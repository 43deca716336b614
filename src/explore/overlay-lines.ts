import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { renderCard } from '../render/card.js';
import { cutInk } from '../render/cut.js';
import { kindSign } from '../render/kinds.js';
import { listItemLines } from '../render/list.js';
import { type Look, narrowerLook } from '../render/look.js';
import { reference } from '../render/reference.js';
import { renderSummary } from '../render/summary.js';
import { treeRowLines } from '../render/tree.js';
import { wrap } from '../render/wrap.js';
import { keyHelpLines } from './key-help.js';
import { revealedBearings } from './revealed.js';
import type { State } from './state.js';
import { idsLike } from './typed-id.js';
import type { Walk } from './walk.js';
import { walkSummary } from './walk-summary.js';

/** What comes after the rows of the window still shapes the lines that are drawn in it; so many rows are enough. */
export const ROWS_AHEAD = 200;

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
  const inner = narrowerLook(look, 2);
  if (typing?.purpose === 'goto') return idLines(walk, typing.text, height, look);
  if (overlay?.name === 'tree') {
    // A walk that hides verdicts has no tree.
    const draw = (rows: typeof overlay.rows) => treeRowLines(rows, walk.view, inner);
    return listAround(overlay.rows, row, height, look, draw);
  }
  if (overlay?.name !== 'marks') return null;
  if (state.marks.length === 0) return ['Nothing is marked. Press m on a card to mark it.'];
  const draw = (marks: readonly Statement[]) =>
    listItemLines(marks, walk.view, inner, { verdicts: !walk.hide });
  return listAround(state.marks, row, height, look, draw);
}

/**
 * The lines of the items around the chosen one, with a pointer before it: as many as there is room for, the chosen one in the middle
 * but at the ends of the list. In plain text, all with numbers.
 */
function listAround<Item>(
  items: readonly Item[],
  chosen: number,
  height: number,
  { ink, plain, signs }: Look,
  draw: (items: readonly Item[]) => readonly (readonly string[])[],
): string[] {
  if (plain) return draw(items).map((lines, i) => `${i + 1}. ${lines.join(' ')}`);
  // No item has less than one line, so those further away are out of sight.
  const first = Math.max(0, chosen - height);
  const drawn = draw(items.slice(first, chosen + height + ROWS_AHEAD));
  const lines = drawn.map((item, i) =>
    item.map((line, at) =>
      first + i === chosen && at === 0 ? ink.bold(`${signs.pointer} ${line}`) : `  ${line}`,
    ),
  );
  const before = lines.slice(0, chosen - first).flat().length;
  const all = lines.slice(0, chosen - first + height).flat();
  const top = Math.max(0, Math.min(before - Math.floor(height / 2), all.length - height));
  return all.slice(top, top + height);
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
  const id = `${kindSign(statement.kind, look)} ${statement.id}`.trim();
  const words = headlineOf(statement, look.signs.more);
  return cutInk(`${id}  ${words}`, look.width, look.signs.more);
}
