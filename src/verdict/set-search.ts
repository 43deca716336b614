/** The search for smallest sets of nodes that hit all of some sets: its bounds, and what it found within them. */

export interface SetSearchBounds {
  /** The most sets to give. */
  readonly limit: number;
  /** The most members of a set to look for. */
  readonly size: number;
  /** Whether to stop looking; asked before every step. */
  readonly expired: () => boolean;
}

/** A clause over candidates: it holds where one of `some` is chosen, or one of `not` is not. */
export interface Clause {
  readonly some: readonly number[];
  readonly not: readonly number[];
}

/** How many clauses are asked for: one; as many as are found easily; of those, the ones with one candidate at most. */
export type Ask = 'one' | 'several' | 'units';

/** Null for a set that passes, else clauses that it breaks and every set that passes keeps. */
export type Test = (set: ReadonlySet<number>, ask: Ask) => readonly Clause[] | null;

/** The sets of so many members that pass; and how the search ended: it was through, left larger sets out, or met a bound. */
interface Found {
  readonly sets: number[][];
  readonly end: 'through' | 'pruned' | 'limit' | 'seconds';
}

/** A choice that was made: of the ways to keep a clause, one after the other, each without those before it. */
interface Choice {
  readonly ways: readonly number[];
  next: number;
  /** The clauses that were open when it was made, of the first `known` there were. */
  readonly open: readonly Clause[];
  readonly known: number;
}

/**
 * Looks for the sets with at most so many members that have the forced ones and pass. Clauses that are learnt stay for
 * the next search. No recursion: there can be thousands of members.
 */
export function setSearch(
  test: Test,
  clauses: Clause[],
  forced: ReadonlySet<number>,
  { limit, expired }: SetSearchBounds,
): (members: number) => Found {
  return (members) => {
    const sets: number[][] = [];
    const chosen = new Set(forced);
    const excluded = new Set<number>();
    const choices: Choice[] = [];
    let isPruned = false;
    let open = brokenOf(clauses, chosen);
    for (;;) {
      if (expired()) return { sets: sorted(sets), end: 'seconds' };
      const fewest = fewestWays(open, excluded);
      if (fewest === null) {
        const broken = sharpest(test, chosen, expired);
        if (broken === null && sets.length === limit) return { sets: sorted(sets), end: 'limit' };
        if (broken === null) sets.push([...chosen].sort((a, b) => a - b));
        // Every other set of this size lacks one of these.
        const clause = broken ?? { some: [], not: [...chosen] };
        clauses.push(clause);
        open = [clause];
        continue;
      }
      if (fewest.length > 0) {
        const left = members - chosen.size;
        if (open.length > left && disjoint(open, excluded) > left) isPruned = true;
        else choices.push({ ways: fewest, next: 0, open, known: clauses.length });
      }
      if (!nextWay()) return { sets: sorted(sets), end: isPruned ? 'pruned' : 'through' };
    }

    /** Takes the next way of the last choice that has one; false where there is none left. */
    function nextWay(): boolean {
      for (let choice = choices.at(-1); choice !== undefined; choice = choices.at(-1)) {
        const { ways, next } = choice;
        if (next > 0) {
          chosen.delete(ways[next - 1]!);
          excluded.add(ways[next - 1]!);
        }
        if (next < ways.length) {
          choice.next += 1;
          chosen.add(ways[next]!);
          open = brokenOf(choice.open, chosen).concat(brokenOf(clauses.slice(choice.known), chosen));
          return true;
        }
        for (const way of ways) excluded.delete(way);
        choices.pop();
      }
      return false;
    }
  };
}

/** The clauses that the chosen break. */
function brokenOf(clauses: readonly Clause[], chosen: ReadonlySet<number>): Clause[] {
  return clauses.filter(
    ({ some, not }) =>
      !some.some((member) => chosen.has(member)) && not.every((member) => chosen.has(member)),
  );
}

/** The candidates that would keep the clause that has the fewest of those; null where there is no clause. */
function fewestWays(open: readonly Clause[], excluded: ReadonlySet<number>): number[] | null {
  let fewest: number[] | null = null;
  for (const { some } of open) {
    const ways = some.filter((member) => !excluded.has(member));
    if (fewest === null || ways.length < fewest.length) fewest = ways;
    if (fewest.length === 0) return fewest;
  }
  return fewest;
}

/** How many clauses have no way of keeping them in common, taken greedily: each of them needs a member of its own. */
function disjoint(open: readonly Clause[], excluded: ReadonlySet<number>): number {
  const all = open.map(({ some }) => some.filter((member) => !excluded.has(member)));
  const used = new Set<number>();
  let count = 0;
  for (const ways of all.sort((a, b) => a.length - b.length)) {
    if (ways.some((way) => used.has(way))) continue;
    for (const way of ways) used.add(way);
    count += 1;
  }
  return count;
}

/** So many times a clause is tried to be made sharper. */
const MAX_SHARPENING_TRIES = 40;

/**
 * The clause that the chosen break, or null. A clause with fewer ways to keep it rules out more, so members that do not
 * help are added to the chosen as long as that gives a shorter clause which leans on none of them.
 */
function sharpest(test: Test, chosen: ReadonlySet<number>, expired: () => boolean): Clause | null {
  const clauses = test(chosen, 'one');
  if (clauses === null) return null;
  let clause = clauses[0]!;
  const more = new Set(chosen);
  for (const candidate of clause.some.slice(0, MAX_SHARPENING_TRIES)) {
    if (expired()) break;
    if (!clause.some.includes(candidate)) continue;
    const next = test(new Set(more).add(candidate), 'one')?.[0];
    if (next === undefined || next.some.length >= clause.some.length) continue;
    if (next.not.some((leant) => !chosen.has(leant))) continue;
    more.add(candidate);
    clause = next;
  }
  return clause;
}

function sorted(sets: number[][]): number[][] {
  return sets.sort((a, b) => a.map((one, i) => one - b[i]!).find((apart) => apart !== 0) ?? 0);
}
