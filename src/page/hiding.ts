import type { Statement } from '../map/model.js';
import type { PageModel } from './page-model.js';
import type { PageState } from './state.js';

/** With hidden answers, what of an entry is revealed: line by line what bears on it, then its verdict. */

export type Hiding = Pick<PageState, 'at' | 'hides' | 'revealed' | 'seen'>;

/** How many of the lines that bear on an entry are revealed. */
export function revealedLines(model: PageModel, { hides, revealed }: Hiding, statement: Statement): number {
  const all = model.bearings(statement).length;
  return hides ? Math.min(all, revealed.get(statement) ?? 0) : all;
}

/** Whether the verdict on an entry may be said. */
export function isJudged(model: PageModel, { hides, revealed }: Hiding, statement: Statement): boolean {
  return !hides || (revealed.get(statement) ?? 0) > model.bearings(statement).length;
}

/** What the reader has met so far: entries whose cards they saw, what these were revealed to be supported or attacked by, and what leads to them. */
export function metStatements(model: PageModel, state: Hiding): ReadonlySet<Statement> {
  const met = new Set<Statement>([model.view.map.thesis, state.at]);
  for (const statement of state.seen) {
    met.add(statement);
    const lines = model.bearings(statement).slice(0, revealedLines(model, state, statement));
    for (const line of lines) met.add(line.statement);
  }
  for (const statement of [...met]) for (const above of model.above(statement)) met.add(above);
  return met;
}
