/** A clause over candidates: it holds where one of `some` is chosen, or one of `not` is not. */
export interface Clause {
  readonly some: readonly number[];
  readonly not: readonly number[];
}

/** What can end a search before it is through: enough sets were found, larger ones were not looked for, the time was over. */
export const BOUNDS = ['limit', 'size', 'seconds'] as const;
type Bound = (typeof BOUNDS)[number];

/** What a search for smallest sets came to. */
export interface Smallest {
  /** Smallest sets, each sorted, as they are themselves; none where there is none or the bound was met first. */
  readonly sets: readonly (readonly number[])[];
  /** No set with fewer members is one. */
  readonly atLeast: number;
  /** The bound that was met, so that there may be more; null where these are all. */
  readonly bound: Bound | null;
  /** Whether it is proved that no set of any size is one. */
  readonly impossible: boolean;
}

export interface Bounds {
  /** The most sets to give. */
  readonly limit: number;
  /** The most members of a set to look for. */
  readonly size: number;
  /** Whether to stop looking; asked before every step. */
  readonly expired: () => boolean;
}

/**
 * All smallest sets of candidates that pass a test, searched by size.
 *
 * `test` gives null for a set that passes, else a clause that the set breaks and every set that passes keeps.
 * So every set that keeps all clauses so far is tried, smallest first, and the first that passes is a smallest
 * one (implicit hitting sets: Reiter 1987; Davies and Bacchus 2011). The problem is NP-hard, hence the bounds.
 */
export function smallestSets(
  test: (set: ReadonlySet<number>) => Clause | null,
  { limit, size, expired }: Bounds,
): Smallest {
  const clauses: Clause[] = [];
  let pruned = false;
  let bound: Bound | null = null;
  for (let members = 0; members <= size; members += 1) {
    const sets: number[][] = [];
    pruned = false;
    const isThrough = extend(new Set(), new Set(), members, sets);
    sets.sort((a, b) => a.map((one, i) => one - b[i]!).find((apart) => apart !== 0) ?? 0);
    if (sets.length > 0 || !isThrough) return { sets, atLeast: members, bound, impossible: false };
    // Nothing was left out for its size, so no larger set passes either.
    if (!pruned) return { sets, atLeast: members, bound, impossible: true };
  }
  return { sets: [], atLeast: size + 1, bound: 'size', impossible: false };

  /**
   * Tries every set that has the chosen, lacks the excluded, and has at most `left` members more. Says whether it
   * got through.
   */
  function extend(
    chosen: ReadonlySet<number>,
    excluded: ReadonlySet<number>,
    left: number,
    sets: number[][],
  ): boolean {
    for (;;) {
      if (expired()) {
        bound = 'seconds';
        return false;
      }
      const open = waysToKeep(clauses, chosen, excluded);
      if (open.length > 0) return branch(open, chosen, excluded, left, sets);
      const clause = sharpest(test, chosen, expired);
      if (clause === null) {
        if (sets.length === limit) {
          bound = 'limit';
          return false;
        }
        sets.push([...chosen].sort((a, b) => a - b));
        // Every other set of this size lacks one of these.
        clauses.push({ some: [], not: [...chosen] });
      } else clauses.push(clause);
    }
  }

  /** One way after the other to keep the clause with the fewest, each without the ways before it: no set comes twice. */
  function branch(
    open: readonly (readonly number[])[],
    chosen: ReadonlySet<number>,
    excluded: ReadonlySet<number>,
    left: number,
    sets: number[][],
  ): boolean {
    const [fewest] = open;
    if (fewest!.length === 0) return true;
    if (disjoint(open) > left) {
      pruned = true;
      return true;
    }
    const without = new Set(excluded);
    for (const one of fewest!) {
      if (!extend(new Set(chosen).add(one), new Set(without), left - 1, sets)) return false;
      without.add(one);
    }
    return true;
  }
}

/** Tries at making one clause sharper. */
const TRIES = 40;

/**
 * The clause that the chosen break, or null. A clause with fewer ways to keep it rules out more, so members that do not
 * help are added to the chosen as long as that gives a shorter clause which leans on none of them.
 */
function sharpest(
  test: (set: ReadonlySet<number>) => Clause | null,
  chosen: ReadonlySet<number>,
  expired: () => boolean,
): Clause | null {
  let clause = test(chosen);
  if (clause === null) return null;
  const more = new Set(chosen);
  for (const one of clause.some.slice(0, TRIES)) {
    if (expired()) break;
    if (!clause.some.includes(one)) continue;
    const next = test(new Set(more).add(one));
    if (next === null || next.some.length >= clause.some.length) continue;
    if (next.not.some((leant) => !chosen.has(leant))) continue;
    more.add(one);
    clause = next;
  }
  return clause;
}

/** For each clause that the chosen break, the candidates that would keep it; fewest first. */
function waysToKeep(
  clauses: readonly Clause[],
  chosen: ReadonlySet<number>,
  excluded: ReadonlySet<number>,
): number[][] {
  return clauses
    .filter(({ some, not }) => !some.some((one) => chosen.has(one)) && not.every((one) => chosen.has(one)))
    .map(({ some }) => some.filter((one) => !excluded.has(one)))
    .sort((a, b) => a.length - b.length);
}

/** How many of the ways have nothing in common, taken greedily: each of them needs a member of its own. */
function disjoint(open: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const ways of open) {
    if (ways.some((one) => used.has(one))) continue;
    for (const one of ways) used.add(one);
    count += 1;
  }
  return count;
}
