import { type Clause, type SetSearchBounds, setSearch, type Test } from './set-search.js';

/** What can end a search before it is through: enough sets were found, larger ones were not looked for, the time was over. */
export const SET_BOUNDS = ['limit', 'size', 'seconds'] as const;
type Bound = (typeof SET_BOUNDS)[number];

/** What a search for smallest sets came to. */
export interface SmallestSets {
  /** The smallest sets, each sorted, as they are themselves; none where there is none or the bound was met first. */
  readonly sets: readonly (readonly number[])[];
  /** No set with fewer members is one. */
  readonly atLeast: number;
  /** The bound that was met, so that there may be more; null where these are all. */
  readonly bound: Bound | null;
  /** Whether it is proved that no set of any size is one. */
  readonly impossible: boolean;
}

/**
 * All smallest sets of candidates that pass a test.
 *
 * `test` gives null for a set that passes, else clauses that the set breaks and every set that passes keeps. First come the
 * members that every set must have, however many, and how many more are needed at least. Then every set that keeps all
 * clauses so far is tried, smallest first: the first that passes is a smallest one (implicit hitting sets: Reiter 1987;
 * disjoint cores: Davies and Bacchus 2011). The problem is NP-hard, hence the bounds.
 *
 * *Where a set passes that has a or b, and c, the smallest sets are [a, c] and [b, c].*
 */
export function smallestSets(test: Test, bounds: SetSearchBounds): SmallestSets {
  const { size, expired } = bounds;
  const clauses: Clause[] = [];
  const forced = forcedMembers(test, clauses, expired);
  const least = forced === null ? null : leastMembers(test, clauses, forced, expired);
  if (forced === null || least === null) return { sets: [], atLeast: 0, bound: null, impossible: true };
  const search = setSearch(test, clauses, forced, bounds);
  for (let members = least; members <= size; members += 1) {
    const { sets, end } = search(members);
    const bound = end === 'limit' || end === 'seconds' ? end : null;
    // Where nothing was left out for its size, no larger set passes either.
    const impossible = end === 'through' && sets.length === 0;
    if (sets.length > 0 || bound !== null || impossible) return { sets, atLeast: members, bound, impossible };
  }
  return { sets: [], atLeast: Math.max(least, size + 1), bound: 'size', impossible: false };
}

/**
 * The members that every set must have, as far as single clauses say so; null where no set passes. What is found on the
 * way is added to the clauses.
 */
function forcedMembers(test: Test, clauses: Clause[], expired: () => boolean): Set<number> | null {
  const forced = new Set<number>();
  for (let before = -1; before < forced.size && !expired(); ) {
    before = forced.size;
    for (const { some } of test(forced, 'units') ?? []) {
      // To keep it by lacking something that is forced is no way.
      if (some.length === 0) return null;
      forced.add(some[0]!);
    }
  }
  for (const { some } of test(forced, 'several') ?? []) {
    if (some.length === 0) return null;
    clauses.push({ some, not: [] });
  }
  return forced;
}

/**
 * How many members every set has at least: the forced ones, and one for each of some clauses that have no candidate in
 * common. Each try has all candidates of those, so that what it breaks is another one. Null where no set passes.
 */
function leastMembers(
  test: Test,
  clauses: Clause[],
  forced: ReadonlySet<number>,
  expired: () => boolean,
): number | null {
  const used = new Set(forced);
  let least = forced.size;
  // Only a clause that cannot be kept by lacking something asks for a member.
  const asks = ({ not }: Clause) => not.every((member) => forced.has(member));
  const count = (clause: Clause) => {
    if (!asks(clause) || clause.some.some((member) => used.has(member))) return;
    for (const member of clause.some) used.add(member);
    least += 1;
  };
  for (const clause of clauses.toSorted((a, b) => a.some.length - b.some.length)) count(clause);
  while (!expired()) {
    const before = least;
    for (const clause of test(used, 'several') ?? []) {
      if (asks(clause) && clause.some.length === 0) return null;
      clauses.push(clause);
      count(clause);
    }
    if (least === before) break;
  }
  return least;
}
