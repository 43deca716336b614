import type { Clause } from './hitting-search.js';

/** That a node has one of two properties: `2 * node + 0` or `2 * node + 1`. What those are is up to who makes the claims. */
export type Claim = number;

/** Why a claim holds: all of some claims hold, and, if there is a choice, all claims of any one alternative. */
export interface Support {
  readonly all: readonly Claim[];
  readonly choice: readonly (readonly Claim[])[] | null;
  /** The candidate on which the claim hangs: chosen, it may no longer hold. */
  readonly candidate: number | null;
  /** The chosen candidate on which it leans: no longer chosen, it may no longer hold. */
  readonly chosen: number | null;
}

/** The claims about one labelling. */
export interface Claims {
  /** How many claims there are at most. */
  readonly size: number;
  supportOf(claim: Claim): Support;
  /** Whether a claim holds whatever candidates are chosen: nothing is to be said of it. */
  isSettled(claim: Claim): boolean;
}

/** So many times the claims that there are may be looked at for the clauses of one labelling. */
const MOST_LOOKS = 8;

/**
 * Clauses that everything that makes a claim untrue keeps, read off certificates why it holds: one of the candidates on
 * which a certificate hangs is chosen, or one of those on which it leans is not. `one` gives one clause.
 *
 * `several` gives one for each way in which the claim holds by itself, as far as that can be seen without weighing
 * combinations: where each of a thousand attackers is enough, a thousand clauses; of those, the ones that have at most so
 * many candidates. Linear.
 */
export function certifier({ size, supportOf, isSettled }: Claims): {
  one(claim: Claim): Clause;
  several(claim: Claim, most?: number): Clause[];
} {
  // In which certificate a claim was met last.
  const metIn = new Int32Array(2 * size);
  let certificates = 0;
  let looks = 0;

  /** The clause of a certificate that begins with some claims; null where it has more candidates than `most`. */
  function clauseOf(roots: readonly Claim[], most: number): Clause | null {
    certificates += 1;
    const some: number[] = [];
    const not: number[] = [];
    const stack = [...roots];
    const isHeld = (claim: Claim) => metIn[claim] === certificates || isSettled(claim);
    for (let claim = stack.pop(); claim !== undefined; claim = stack.pop()) {
      if (isHeld(claim)) continue;
      metIn[claim] = certificates;
      looks += 1;
      const { all, choice, candidate, chosen } = supportOf(claim);
      if (candidate !== null && some.push(candidate) > most) return null;
      if (chosen !== null) not.push(chosen);
      for (const one of all) stack.push(one);
      // What holds anyway needs nothing more.
      for (const one of choice?.find((claims) => claims.every(isHeld)) ?? choice?.[0] ?? []) stack.push(one);
    }
    return { some: some.sort((a, b) => a - b), not };
  }

  /** The ways in which a claim holds by itself, each as the claims that it rests on, down to where several are needed. */
  function ways(top: Claim): (readonly Claim[])[] {
    const found: (readonly Claim[])[] = [];
    const isSeen = new Set<Claim>();
    const stack: (readonly Claim[])[] = [[top]];
    for (let claims = stack.pop(); claims !== undefined; claims = stack.pop()) {
      const open = claims.filter((claim) => !isSettled(claim));
      const [claim, ...others] = open;
      if (claim === undefined || others.length > 0) {
        found.push(open);
        continue;
      }
      if (isSeen.has(claim)) continue;
      isSeen.add(claim);
      const { all, choice, candidate, chosen } = supportOf(claim);
      const needed = all.filter((one) => !isSettled(one));
      if (candidate !== null || chosen !== null || (choice !== null && needed.length > 0)) found.push(open);
      else if (choice === null) stack.push(needed);
      else for (const alternative of choice.toReversed()) stack.push(alternative);
    }
    return found;
  }

  function several(top: Claim, most = Number.POSITIVE_INFINITY): Clause[] {
    const clauses: Clause[] = [];
    looks = 0;
    for (const claims of ways(top)) {
      if (looks > MOST_LOOKS * size) break;
      const clause = clauseOf(claims, most);
      if (clause !== null) clauses.push(clause);
    }
    return clauses;
  }

  return { one: (claim) => clauseOf([claim], Number.POSITIVE_INFINITY)!, several };
}
