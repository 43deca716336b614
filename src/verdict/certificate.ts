import type { Clause } from './set-search.js';

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

/** The claims that there are may be looked at so many times for the clauses of one labelling. */
const MAX_LOOKS_A_CLAIM = 8;

/** Reads clauses off certificates: what was looked at so far. */
interface Certifier {
  readonly claims: Claims;
  /** By claim, in which certificate it was met last. */
  readonly metIn: Int32Array;
  certificates: number;
  looks: number;
}

/** Makes claims ready to be certified. */
export function certifierOf(claims: Claims): Certifier {
  return { claims, metIn: new Int32Array(2 * claims.size), certificates: 0, looks: 0 };
}

/**
 * A clause that everything that makes a claim untrue keeps, read off a certificate why it holds: one of the candidates on
 * which the certificate hangs is chosen, or one of those on which it leans is not. Linear.
 */
export function certifiedClause(certifier: Certifier, claim: Claim): Clause {
  return clauseOf(certifier, [claim], Number.POSITIVE_INFINITY)!;
}

/**
 * Such a clause for each way in which the claim holds by itself, as far as that can be seen without weighing combinations:
 * where each of a thousand attackers is enough, a thousand clauses. Of those, the ones that have at most so many
 * candidates. Linear.
 */
export function certifiedClauses(
  certifier: Certifier,
  top: Claim,
  maxCandidates = Number.POSITIVE_INFINITY,
): Clause[] {
  const { claims } = certifier;
  const clauses: Clause[] = [];
  certifier.looks = 0;
  for (const roots of waysToHold(claims, top)) {
    if (certifier.looks > MAX_LOOKS_A_CLAIM * claims.size) break;
    const clause = clauseOf(certifier, roots, maxCandidates);
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
}

/** The clause of a certificate that begins with some claims; null where it has more candidates than `maxCandidates`. */
function clauseOf(certifier: Certifier, roots: readonly Claim[], maxCandidates: number): Clause | null {
  const { claims, metIn } = certifier;
  certifier.certificates += 1;
  const certificate = certifier.certificates;
  const some: number[] = [];
  const not: number[] = [];
  const stack = [...roots];
  const isHeld = (claim: Claim) => metIn[claim] === certificate || claims.isSettled(claim);
  for (let claim = stack.pop(); claim !== undefined; claim = stack.pop()) {
    if (isHeld(claim)) continue;
    metIn[claim] = certificate;
    certifier.looks += 1;
    const { all, choice, candidate, chosen } = claims.supportOf(claim);
    if (candidate !== null && some.push(candidate) > maxCandidates) return null;
    if (chosen !== null) not.push(chosen);
    for (const other of all) stack.push(other);
    // What holds anyway needs nothing more.
    const alternative = choice?.find((others) => others.every(isHeld)) ?? choice?.[0] ?? [];
    for (const other of alternative) stack.push(other);
  }
  return { some: some.sort((a, b) => a - b), not };
}

/** The ways in which a claim holds by itself, each as the claims that it rests on, down to where several are needed. */
function waysToHold({ supportOf, isSettled }: Claims, top: Claim): (readonly Claim[])[] {
  const ways: (readonly Claim[])[] = [];
  const isSeen = new Set<Claim>();
  const stack: (readonly Claim[])[] = [[top]];
  for (let claims = stack.pop(); claims !== undefined; claims = stack.pop()) {
    const unsettled = claims.filter((claim) => !isSettled(claim));
    const [claim, ...others] = unsettled;
    if (claim === undefined || others.length > 0) {
      ways.push(unsettled);
      continue;
    }
    if (isSeen.has(claim)) continue;
    isSeen.add(claim);
    const { all, choice, candidate, chosen } = supportOf(claim);
    const needed = all.filter((other) => !isSettled(other));
    if (candidate !== null || chosen !== null || (choice !== null && needed.length > 0)) ways.push(unsettled);
    else if (choice === null) stack.push(needed);
    else for (const alternative of choice.toReversed()) stack.push(alternative);
  }
  return ways;
}
