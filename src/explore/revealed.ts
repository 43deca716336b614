import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { shownGives } from '../render/step-rows.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** What a walk with --hide has revealed; in one without, everything is. */

/** How many of a statement's bearings are shown in a state. */
export function revealedBearings(walk: Walk, state: State, statement: Statement): number {
  const all = walk.bearings(statement).length;
  return walk.hide ? Math.min(all, state.revealed.get(statement) ?? 0) : all;
}

/** Whether nothing of a statement is hidden any more: what bears on it, and then its verdict. */
export function isRevealed(walk: Walk, state: State, statement: Statement): boolean {
  return !walk.hide || (state.revealed.get(statement) ?? 0) > walk.bearings(statement).length;
}

/** A test whether the card of a state shows a statement among what bears on it; where nothing is hidden, every one passes. */
export function shownOnCard(walk: Walk, state: State): (statement: Statement) => boolean {
  if (!walk.hide) return () => true;
  const bearings = walk.bearings(state.at).slice(0, revealedBearings(walk, state, state.at));
  const shown = new Set(bearings.map(({ statement }) => statement));
  return (statement) => shown.has(statement);
}

/**
 * A test whether somebody has met a statement in this walk: its card was seen, or another card named it. Where nothing is hidden,
 * every one passes.
 */
export function metInWalk(walk: Walk, state: State): (statement: Statement) => boolean {
  if (!walk.hide) return () => true;
  const met = new Set(state.seen);
  const judged = (statement: Statement) => isRevealed(walk, state, statement);
  for (const statement of state.seen) {
    const bearings = walk.bearings(statement);
    const shown = bearings.slice(0, revealedBearings(walk, state, statement));
    for (const bearing of shown) met.add(bearing.statement);
    for (const { target, premises } of shownGives({ statement, bearings, judged }))
      for (const named of [nodeAnchor(target), ...premises]) met.add(named);
  }
  return (statement) => met.has(statement);
}
