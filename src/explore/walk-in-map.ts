import type { Statement } from '../map/model.js';
import type { StanceReason } from '../query/stances.js';
import { closeOverlay } from './overlay.js';
import { isStanceQuestion } from './stance-dialogue.js';
import type { State } from './state.js';
import { treeAround } from './tree-folds.js';
import type { Walk } from './walk.js';

/**
 * A state of a walk, in the same walk through a newer map of the same file: entries are known by their ids, and what is no
 * longer there is left out. Whoever stood at such an entry stands at the nearest one before it.
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
  const at = there ?? nearestBefore(before.at, old, now);
  const state: State = {
    ...before,
    at,
    past: list(before.past),
    future: list(before.future),
    seen: new Set([...list(before.seen), at]),
    marks: list(before.marks),
    stances: mapped(before.stances),
    reasons: valuesIn(mapped(before.reasons), (reason) => sameReason(reason, same)),
    met: valuesIn(mapped(before.met), same),
    revealed: mapped(before.revealed),
    search: before.search === null ? null : { ...before.search, hits: new Set(list(before.search.hits)) },
    // What was chosen may stand on another line now.
    chosen: null,
    beneath: null,
    pending: '',
  };
  if (there === undefined) return closeOverlay({ ...state, scroll: 0 });
  // What it names can be gone.
  if (isStanceQuestion(before.overlay)) return closeOverlay(state);
  if (before.overlay?.name !== 'tree') return state;
  const overlay = treeAround(now, at);
  return { ...state, overlay, row: overlay.rows.findIndex(({ statement }) => statement === at) };
}

/** The reason for a doubt, if what it names is still there. */
function sameReason(reason: StanceReason, same: Same): StanceReason | undefined {
  if ('words' in reason) return reason;
  const because = same(reason.because);
  return because === undefined ? undefined : { because };
}

type Same = (statement: Statement) => Statement | undefined;

/** A map with other values, without those that there are none for. */
function valuesIn<Key, Value>(
  values: ReadonlyMap<Key, Value>,
  other: (value: Value) => Value | undefined,
): Map<Key, Value> {
  return new Map(
    Array.from(values).flatMap(([key, value]): [Key, Value][] => {
      const made = other(value);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}

function nearestBefore(gone: Statement, old: Walk, now: Walk): Statement {
  const { byId } = now.view.map;
  const before = old.steps.slice(0, old.stepsBefore[gone.index]!).findLast(({ id }) => byId.has(id));
  return before === undefined ? now.steps[0]! : byId.get(before.id)!;
}
