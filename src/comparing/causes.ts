/**
 * The smallest change that makes a difference: of many things that are different between two states, those that by
 * themselves turn an answer from that of the old state into that of the new one.
 */

/**
 * How changes cause a difference. `alone`: this change makes it, and without this change the answer is not the new one. `enough`: each
 * of these changes makes it by itself, and where it is undone, others do. `together`: these make it, and
 * none of them can be left out. `several`: it was not found out in time.
 */
export const CAUSE_WAYS = ['alone', 'enough', 'together', 'several'] as const;

export interface Cause {
  readonly way: (typeof CAUSE_WAYS)[number];
  /** The changes, by number; none for `several`. */
  readonly changes: readonly number[];
}

/** A system that can be in the old state, in the new one, and with any of the changes made. */
interface System<State> {
  /** The numbers of the changes that can make a difference. */
  readonly changes: readonly number[];
  /** The state with some of these made. */
  stateWith(made: readonly number[]): State;
  /** At most so many states are worked out. */
  readonly most: number;
}

/** Whether a state has the new answer. There can be more answers than the old one and the new one. */
export type IsNew<State> = (state: State) => boolean;

/** Finds the causes of differences. What was worked out for one is kept for the next. */
export function causeFinder<State>(system: System<State>): (isNew: IsNew<State>) => Cause {
  const { changes } = system;
  const states = keptStates(system);
  /** Each change made alone, and each undone alone; null where that would be too many states. */
  const single =
    2 * changes.length > system.most
      ? null
      : changes.map((change) => ({
          change,
          made: states([change]),
          undone: states(changes.filter((other) => other !== change)),
        }));
  const found: (readonly number[])[] = [];
  const without = (change: number) => states(changes.filter((other) => other !== change));

  function together(isNew: IsNew<State>): Cause {
    const isEnough = (made: readonly number[]) => {
      const state = states(made);
      return state === null ? null : isNew(state);
    };
    const start = found.find((made) => isEnough(made) === true) ?? changes;
    const smallest = smallestSet(start, isEnough);
    if (smallest === null) return SEVERAL;
    found.push(smallest);
    const [only] = smallest;
    if (only === undefined || smallest.length > 1) return { way: 'together', changes: smallest };
    const undone = without(only);
    return undone === null ? SEVERAL : { way: isNew(undone) ? 'enough' : 'alone', changes: smallest };
  }

  return (isNew) => {
    const enough = (single ?? []).filter(({ made }) => made !== null && isNew(made));
    const alone = enough.find(({ undone }) => undone !== null && !isNew(undone));
    if (alone !== undefined) return { way: 'alone', changes: [alone.change] };
    if (enough.length > 0) return { way: 'enough', changes: enough.map(({ change }) => change) };
    return together(isNew);
  };
}

const SEVERAL: Cause = { way: 'several', changes: [] };

/** The states of a system, each worked out once; null for one more than may be. */
function keptStates<State>({ stateWith, most }: System<State>): (made: readonly number[]) => State | null {
  const known = new Map<string, State>();
  return (made) => {
    const key = made.join();
    const state = known.get(key);
    if (state !== undefined) return state;
    if (known.size >= most) return null;
    const worked = stateWith(made);
    known.set(key, worked);
    return worked;
  };
}

/**
 * A set of changes that is enough and of which none can be left out, from a larger one that is enough; null where that was
 * not found in time. Delta debugging (A. Zeller and R. Hildebrandt, Simplifying and isolating failure-inducing input, 2002).
 */
function smallestSet(
  larger: readonly number[],
  isEnough: (made: readonly number[]) => boolean | null,
): readonly number[] | null {
  let set = larger;
  let parts = 2;
  while (set.length > 1) {
    let smaller: readonly number[] | undefined;
    for (const candidate of candidates(set, parts)) {
      const answer = isEnough(candidate);
      if (answer === null) return null;
      if (!answer) continue;
      smaller = candidate;
      break;
    }
    if (smaller !== undefined) {
      parts = Math.max(2, Math.min(smaller.length, smaller.length > set.length / 2 ? parts - 1 : 2));
      set = smaller;
    } else if (parts >= set.length) return set;
    else parts = Math.min(set.length, parts * 2);
  }
  return set;
}

/** The parts of a set, then the set without each of them; of two parts, each is the set without the other. */
function* candidates(set: readonly number[], parts: number): Generator<readonly number[]> {
  const size = Math.ceil(set.length / parts);
  const starts = Array.from({ length: Math.ceil(set.length / size) }, (_, i) => i * size);
  for (const start of starts) yield set.slice(start, start + size);
  if (starts.length === 2) return;
  for (const start of starts) yield set.toSpliced(start, size);
}
