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
import type { ShownList } from './shown-list.js';
import { doubtList, objectionLines } from './stance-lines.js';
import type { State, TypedLine } from './state.js';
import { entriesMeant } from './typed-id.js';
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
    case 'objection':
      return objectionLines(walk, state, state.overlay.objection, look);
    default:
      return [];
  }
}

/**
 * An overlay of rows to choose from, those around the chosen one; so is what can be meant while an id is typed. Null where
 * nothing is to choose.
 */
export function overlayList(walk: Walk, state: State, height: number, look: Look): ShownList | null {
  const { typing, overlay, row } = state;
  if (typing?.purpose === 'goto') return meantList(walk, typing, height, look);
  if (overlay?.name === 'doubt') return doubtList(walk, state, overlay.grounds, height, look);
  if (overlay?.name !== 'tree' && overlay?.name !== 'marks') return null;
  const { length } = overlay.name === 'tree' ? overlay.rows : state.marks;
  if (length === 0) return { lines: ['Nothing is marked. Press m on a card to mark it.'], clicks: [] };
  // No item has less than one line, so those further away are out of sight.
  const first = look.plain ? 0 : Math.max(0, row - height);
  return shownItems(itemsFrom(walk, state, first, height, look), row, first, height, look);
}

/** The lines of each row of an overlay, from one row on, as many as there may be room for. */
function itemsFrom(walk: Walk, { overlay, marks }: State, first: number, height: number, look: Look) {
  const inner = narrowerLook(look, 2);
  const end = first + 2 * height;
  if (overlay?.name !== 'tree')
    return listItemLines(marks.slice(first, end), walk.view, inner, { verdicts: !walk.hide });
  // A walk that hides verdicts has no tree.
  return treeRowLines(overlay.rows.slice(first, end + ROWS_AHEAD), walk.view, inner).slice(0, 2 * height);
}

/**
 * The lines of some items with a pointer before the chosen one, as many as there is room for, that one among them; in plain text,
 * with a number before each item. `first` is the number of the first item, from 0.
 */
function shownItems(
  items: readonly (readonly string[])[],
  row: number,
  first: number,
  height: number,
  { ink, plain, signs }: Look,
): ShownList {
  if (plain)
    return {
      lines: items.slice(0, height).map((lines, i) => `${first + i + 1}. ${lines.join(' ')}`),
      clicks: [],
    };
  const chosen = row - first;
  const drawn = items.flatMap((item, i) =>
    item.map((line, at) => ({
      line: i === chosen && at === 0 ? ink.bold(`${signs.pointer} ${line}`) : `  ${line}`,
      click: { type: 'open', number: first + i + 1 } as const,
    })),
  );
  const before = items.slice(0, chosen).flat().length;
  // The chosen one in the middle, where the list goes on so far on both sides; at its ends the window stays full.
  const start = Math.max(0, Math.min(before - Math.floor(height / 2), drawn.length - height));
  const seen = drawn.slice(start, start + height);
  return { lines: seen.map(({ line }) => line), clicks: seen.map(({ click }) => click) };
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

/** What a line that is typed can mean, with a pointer before what is chosen of it. */
function meantList(walk: Walk, { text, picked }: TypedLine, height: number, look: Look): ShownList {
  const row = picked ?? 0;
  const first = Math.max(0, row - height + 1);
  const meant = entriesMeant(walk, text, first + height).slice(first);
  if (meant.length === 0) return { lines: ['No id fits.'], clicks: [] };
  const lines = meant.map((statement, i) => {
    const line = meantLine(statement, narrowerLook(look, 2));
    return first + i === picked ? `${look.ink.bold(look.signs.pointer)} ${line}` : `  ${line}`;
  });
  return { lines, clicks: meant.map((_, i) => ({ type: 'go-to-pick', row: first + i })) };
}

function meantLine(statement: Statement, look: Look): string {
  const id = `${kindSign(statement.kind, look)} ${statement.id}`.trim();
  const words = headlineOf(statement, look.signs.more);
  return cutInk(`${id}  ${words}`, look.columns, look.signs.more);
}
