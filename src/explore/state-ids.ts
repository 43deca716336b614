import type { ArgumentMap, Statement } from '../map/model.js';
import type { Stance, StanceReason } from '../query/stances.js';

/**
 * What somebody saw, marked and decided in a walk, by the ids of entries. So it outlives the map that they walk through: it is
 * kept until the next walk, and found again in a file that has changed. Entries that the file does not have now can come back.
 */
export interface StateIds {
  readonly seen: readonly string[];
  readonly marks: readonly string[];
  readonly stances: ById<Stance>;
  readonly reasons: ById<ReasonById>;
  readonly met: ById<string>;
}

type ById<Value> = Readonly<Record<string, Value>>;
type ReasonById = { readonly because: string } | { readonly words: string };

/** The same in a map. */
export interface StateInMap {
  readonly seen: ReadonlySet<Statement>;
  readonly marks: readonly Statement[];
  readonly stances: ReadonlyMap<Statement, Stance>;
  /** Why they agree or doubt, where they said so. */
  readonly reasons: ReadonlyMap<Statement, StanceReason>;
  /** By what they agreed with, the objection to it that they met. */
  readonly met: ReadonlyMap<Statement, Statement>;
  /** What was done at entries that are not in the map now. */
  readonly absent: StateIds;
}

/** Nothing seen, marked or decided. */
export const NO_IDS: StateIds = { seen: [], marks: [], stances: {}, reasons: {}, met: {} };

/** All that somebody did, also at entries that are not in the map now. */
export function idsOfState({ absent, ...state }: StateInMap): StateIds {
  const ids = (statements: Iterable<Statement>) => Array.from(statements, ({ id }) => id);
  return withoutStrayReasons({
    seen: [...ids(state.seen), ...absent.seen],
    marks: [...ids(state.marks), ...absent.marks],
    stances: { ...absent.stances, ...byId(state.stances, (stance) => stance) },
    reasons: {
      ...absent.reasons,
      ...byId(state.reasons, (reason) => ('words' in reason ? reason : { because: reason.because.id })),
    },
    met: { ...absent.met, ...byId(state.met, ({ id }) => id) },
  });
}

/** What somebody did, in a map: what it has, and what is `absent` from it. */
export function stateOfIds(kept: StateIds, { byId: statements }: Pick<ArgumentMap, 'byId'>): StateInMap {
  const known = (ids: readonly string[]) => ids.flatMap((id) => statements.get(id) ?? []);
  const gone = (ids: readonly string[]) => ids.filter((id) => !statements.has(id));
  const stances = split(kept.stances, statements, (stance) => stance);
  const reasons = split(kept.reasons, statements, (reason): StanceReason | undefined => {
    if ('words' in reason) return reason;
    const because = statements.get(reason.because);
    return because === undefined ? undefined : { because };
  });
  const met = split(kept.met, statements, (id) => statements.get(id));
  return {
    seen: new Set(known(kept.seen)),
    marks: known(kept.marks),
    stances: stances.there,
    reasons: reasons.there,
    met: met.there,
    absent: {
      seen: gone(kept.seen),
      marks: gone(kept.marks),
      stances: stances.gone,
      reasons: reasons.gone,
      met: met.gone,
    },
  };
}

/** The ids of the entries that somebody marked or took a stance on. */
export function decidedIds({ marks, stances }: StateIds): readonly string[] {
  return [...new Set([...marks, ...Object.keys(stances)])];
}

/** Without reasons for stances that nobody takes any more. Another entry is a reason to doubt only; words can say why one agrees. */
function withoutStrayReasons(ids: StateIds): StateIds {
  const reasons = Object.entries(ids.reasons).filter(([id, reason]) => {
    const stance = ids.stances[id];
    return stance !== undefined && (stance === 'doubt' || 'words' in reason);
  });
  return { ...ids, reasons: Object.fromEntries(reasons) };
}

/** The part of a record that the map has, and the rest; `make` gives nothing where the map lacks what a value names. */
function split<Value, Made>(
  record: ById<Value>,
  statements: ReadonlyMap<string, Statement>,
  make: (value: Value) => Made | undefined,
): { readonly there: ReadonlyMap<Statement, Made>; readonly gone: ById<Value> } {
  const there = new Map<Statement, Made>();
  const gone: [string, Value][] = [];
  for (const [id, value] of Object.entries(record)) {
    const [statement, made] = [statements.get(id), make(value)];
    if (statement === undefined || made === undefined) gone.push([id, value]);
    else there.set(statement, made);
  }
  return { there, gone: Object.fromEntries(gone) };
}

function byId<Value, Made>(map: ReadonlyMap<Statement, Value>, make: (value: Value) => Made): ById<Made> {
  return Object.fromEntries(Array.from(map, ([{ id }, value]) => [id, make(value)]));
}
