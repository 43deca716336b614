import type { Statement } from '../map/model.js';
import { closeOverlay } from './overlay.js';
import { isStanceQuestion, keepTypedReason } from './stance-dialogue.js';
import type { State } from './state.js';
import { idsOfState, stateOfIds } from './state-ids.js';
import { treeAround } from './tree-folds.js';
import type { Walk } from './walk.js';

/**
 * A state of a walk, in the same walk through a newer map of the same file: entries are known by their ids, and what was
 * done at one that is gone waits until it comes back. Whoever stood at such an entry stands at the nearest one before it.
 */
export function stateInNewMap(before: State, old: Walk, now: Walk): State {
  const { byId } = now.view.map;
  const same: Same = ({ id }) => byId.get(id);
  const list = (statements: Iterable<Statement>) => Array.from(statements).flatMap((one) => same(one) ?? []);
  const mapped = <T>(values: ReadonlyMap<Statement, T>) =>
    new Map(
      Array.from(values).flatMap(([one, value]) => list([one]).map((there) => [there, value] as const)),
    );
  const there = same(before.at);
  const done = stateOfIds(idsOfState(there === undefined ? keepTypedReason(before) : before), now.view.map);
  const at = there ?? nearestBefore(before.at, old, now);
  const state: State = {
    ...before,
    at,
    past: list(before.past),
    future: list(before.future),
    ...done,
    seen: new Set(done.seen).add(at),
    revealed: mapped(before.revealed),
    search: before.search === null ? null : { ...before.search, hits: new Set(list(before.search.hits)) },
    // What was chosen may stand on another line now.
    chosen: null,
    beneath: null,
    pending: '',
  };
  if (there === undefined) return closeOverlay({ ...state, scroll: 0, typing: lineElsewhere(before.typing) });
  // What it names can be gone.
  if (isStanceQuestion(before.overlay)) return closeOverlay(state);
  if (before.overlay?.name !== 'tree') return state;
  const overlay = treeAround(now, at);
  return { ...state, overlay, row: overlay.rows.findIndex(({ statement }) => statement === at) };
}

/** A line that is typed, where its card is gone: words to find on that card, or a reason for a doubt about it, are for no other. */
function lineElsewhere(typing: State['typing']): State['typing'] {
  return typing?.purpose === 'reason' || typing?.purpose === 'find' ? null : typing;
}

type Same = (statement: Statement) => Statement | undefined;

function nearestBefore(gone: Statement, old: Walk, now: Walk): Statement {
  const { byId } = now.view.map;
  const before = old.steps.slice(0, old.stepsBefore[gone.index]!).findLast(({ id }) => byId.has(id));
  return before === undefined ? now.steps[0]! : byId.get(before.id)!;
}
