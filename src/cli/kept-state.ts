import type { StateIds } from '../explore/state-ids.js';

/** What two walks through one file saw, marked and decided, brought together. */

/**
 * What is kept by now, with what a walk changed since it began with `start`. Where two walks run at once, neither undoes what
 * the other did; where both changed the same, the later counts.
 */
export function mergedIds(start: StateIds, kept: StateIds, now: StateIds): StateIds {
  const stances = mergedRecord(start.stances, kept.stances, now.stances);
  const reasonsOf = (ids: StateIds) => reasonsForStances(ids, stances);
  return {
    seen: [...new Set([...kept.seen, ...now.seen])],
    marks: mergedList(start.marks, kept.marks, now.marks),
    stances,
    reasons: mergedRecord(reasonsOf(start), reasonsOf(kept), reasonsOf(now)),
    met: mergedRecord(start.met, kept.met, now.met),
  };
}

/** The reasons that were given for these stances, and not for others on the same entries. */
function reasonsForStances(ids: StateIds, stances: StateIds['stances']): StateIds['reasons'] {
  const given = Object.entries(ids.reasons).filter(([id]) => ids.stances[id] === stances[id]);
  return Object.fromEntries(given);
}

function mergedList(start: readonly string[], kept: readonly string[], now: readonly string[]): string[] {
  const removed = start.filter((id) => !now.includes(id));
  const added = now.filter((id) => !start.includes(id));
  return [...new Set([...kept.filter((id) => !removed.includes(id)), ...added])];
}

type Values<Value> = Readonly<Record<string, Value>>;

function mergedRecord<Value>(start: Values<Value>, kept: Values<Value>, now: Values<Value>): Values<Value> {
  const isChanged = (id: string) => JSON.stringify(start[id]) !== JSON.stringify(now[id]);
  return Object.fromEntries([
    ...Object.entries(kept).filter(([id]) => !isChanged(id)),
    ...Object.entries(now).filter(([id]) => isChanged(id)),
  ]);
}
