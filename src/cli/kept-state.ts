import type { Kept, State } from '../explore/state.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import type { StanceReason } from '../query/stances.js';
import type { KeptWalk } from './kept-walk.js';

/** What somebody saw, marked and held in a walk, as ids to be kept, and back. */

/** The part of a kept walk that is made of ids. */
export type KeptIds = Pick<KeptWalk, 'seen' | 'marks' | 'stances' | 'reasons' | 'met'>;

/** A state's part of a kept walk. */
export function idsOfState(state: State): KeptIds {
  const ids = (statements: Iterable<Statement>) => Array.from(statements, ({ id }) => id);
  return {
    seen: ids(state.seen),
    marks: ids(state.marks),
    stances: byId(state.stances, (stance) => stance),
    reasons: byId(state.reasons, (reason) => ('words' in reason ? reason : { because: reason.because.id })),
    met: byId(state.met, ({ id }) => id),
  };
}

/** What a state has of a kept walk, as far as it is still in the map. */
export function stateOfIds(kept: KeptIds & Pick<KeptWalk, 'asks'>, { byId: statements }: ArgumentMap): Kept {
  const known = (ids: readonly string[]) => ids.flatMap((id) => statements.get(id) ?? []);
  const byStatement = <Value, Made>(
    record: Readonly<Record<string, Value>>,
    make: (value: Value) => Made | undefined,
  ) =>
    new Map(
      Object.entries(record).flatMap(([id, value]): [Statement, Made][] => {
        const [statement, made] = [statements.get(id), make(value)];
        return statement === undefined || made === undefined ? [] : [[statement, made]];
      }),
    );
  return {
    seen: new Set(known(kept.seen)),
    marks: known(kept.marks),
    stances: byStatement(kept.stances, (stance) => stance),
    reasons: byStatement(kept.reasons, (reason): StanceReason | undefined => {
      if ('words' in reason) return reason;
      const because = statements.get(reason.because);
      return because === undefined ? undefined : { because };
    }),
    met: byStatement(kept.met, (id) => statements.get(id)),
    asks: kept.asks,
  };
}

/** What is kept of an earlier walk together with a later one's, which counts where both say something. */
export function joinedIds(earlier: KeptIds, later: KeptIds): KeptIds {
  return {
    seen: [...new Set([...earlier.seen, ...later.seen])],
    marks: [...new Set([...earlier.marks, ...later.marks])],
    stances: { ...earlier.stances, ...later.stances },
    reasons: { ...withoutKeys(earlier.reasons, later.stances), ...later.reasons },
    met: { ...earlier.met, ...later.met },
  };
}

/** What is kept of the entries that a test admits. */
export function idsThat(admits: (id: string) => boolean, kept: KeptIds): KeptIds {
  const those = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => admits(id)));
  return {
    seen: kept.seen.filter(admits),
    marks: kept.marks.filter(admits),
    stances: those(kept.stances),
    reasons: those(kept.reasons),
    met: those(kept.met),
  };
}

function withoutKeys<Value>(
  record: Readonly<Record<string, Value>>,
  taken: Readonly<Record<string, unknown>>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !Object.hasOwn(taken, id)));
}

function byId<Value, Made>(
  map: ReadonlyMap<Statement, Value>,
  make: (value: Value) => Made,
): Record<string, Made> {
  return Object.fromEntries(Array.from(map, ([{ id }, value]) => [id, make(value)]));
}
