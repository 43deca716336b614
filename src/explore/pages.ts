import type { Statement } from '../map/model.js';
import { renderCard } from '../render/card.js';
import { kindInk, kindSign } from '../render/kinds.js';
import { renderList } from '../render/list.js';
import type { Look } from '../render/look.js';
import { reference } from '../render/reference.js';
import { renderSummary, type Summary } from '../render/summary.js';
import { renderTree } from '../render/tree.js';
import { pad, widest } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { idsLike } from './find.js';
import { keyHelp, MODES, type Mode, typedKeyHelp } from './keys.js';
import type { State } from './state.js';
import { isRevealed, revealedOf, unseen, type Walk } from './walk.js';

/** A page of text that lies over the card, as lines. */
export function textPage(walk: Walk, state: State, look: Look): string[] {
  switch (state.page?.name) {
    case 'keys':
      return keyLines(look);
    case 'sources':
      return sourceLines(walk, state, look);
    case 'details':
      return renderCard(state.at, walk.view, look).split('\n');
    case 'summary':
      return renderSummary(summaryOf(walk, state), walk.view, look);
    default:
      return [];
  }
}

/** What a walk came to. */
export function summaryOf(walk: Walk, state: State): Summary {
  const steps = walk.steps.length;
  const judged = isRevealed(walk, state, walk.view.map.thesis);
  return { steps, seen: steps - unseen(walk, state), stances: state.stances, marks: state.marks, judged };
}

/** Every key and what it does, in two columns; in plain text, where keys are typed in a line, those of a card. */
function keyLines({ width, ink, plain }: Look): string[] {
  if (plain) {
    const enter = 'Enter: reveal what is hidden, else the next step';
    return [enter, ...typedKeyHelp().map(([typed, help]) => `${typed}: ${help}`)];
  }
  return Object.entries(MODES).flatMap(([mode, title], i) => {
    const rows = keyHelp(mode as Mode);
    const column = Math.min(widest(rows.map(([keys]) => keys)) + 4, Math.floor(width / 2));
    return [
      ...(i === 0 ? [] : ['']),
      ink.bold(title),
      ...rows.flatMap(([keys, help]) => wrap(help, width, pad(`  ${keys}`, column), ' '.repeat(column))),
    ];
  });
}

/** The sources of an entry and of what bears on it. */
function sourceLines(walk: Walk, state: State, { width, ink }: Look): string[] {
  const { at } = state;
  const shown = walk.bearings(at).slice(0, revealedOf(walk, state, at));
  const near = [at, ...shown.map(({ statement }) => statement)];
  const lines = near.flatMap((statement) =>
    statement.source === null
      ? []
      : ['', ink.bold(statement.id), ...wrap(reference(statement.source, statement.page), width, '  ')],
  );
  return lines.length === 0 ? ['No source is named here.'] : [ink.bold('Sources'), ...lines];
}

/** The rows of a page to choose from, those around the chosen one; null where no such page is open. */
export function listPage(walk: Walk, state: State, height: number, look: Look): string[] | null {
  if (state.input?.for === 'goto') return idLines(walk, state.input.text, height, look);
  const inner = { ...look, width: look.width - 2 };
  const from = Math.max(0, state.row - Math.floor(height / 2));
  if (state.page?.name === 'tree') {
    // What comes after the window still shapes the lines that are drawn in it.
    const rows = state.page.rows.slice(from, from + height + 200);
    return pointed(renderTree(rows, walk.view, inner).split('\n').slice(0, height), state.row - from, look);
  }
  if (state.page?.name !== 'marks') return null;
  if (state.marks.length === 0) return ['Nothing is marked. m marks an entry.'];
  const lines = renderList(state.marks.slice(from, from + height), walk.view, inner).split('\n');
  return pointed(lines, state.row - from, look);
}

function pointed(lines: readonly string[], chosen: number, { ink, plain, signs }: Look): string[] {
  if (plain) return lines.map((line, i) => `${i + 1}. ${line}`);
  return lines.map((line, i) => (i === chosen ? `${ink.bold(signs.pointer)} ${line}` : `  ${line}`));
}

/** The ids that what is typed can mean. */
function idLines(walk: Walk, typed: string, height: number, look: Look): string[] {
  const ids = idsLike(walk, typed, height);
  if (ids.length === 0) return ['No such id.'];
  return ids.map((id) => idLine(walk.view.map.byId.get(id)!, look));
}

function idLine(statement: Statement, look: Look): string {
  return `${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)}`.trim();
}
