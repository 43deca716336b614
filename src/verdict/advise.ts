import { certifiedClause, certifiedClauses, certifierOf } from './certificate.js';
import { fewestInTree } from './fewest-in-tree.js';
import { ATTACK, type Framework } from './framework.js';
import { type Labelling, type LabelTerms, label } from './label.js';
import { type IncomingLinks, nodesLinkedTo } from './links.js';
import { MARK_IN, MARK_OUT, marks } from './marks.js';
import type { Ask, Clause, SetSearchBounds } from './set-search.js';
import { type SmallestSets, smallestSets } from './smallest-sets.js';
import { IN, OUT } from './status.js';
import { type Case, standingClaims, wantingClaims } from './verdict-claims.js';

/** Aims of an advice: to make a statement stand; or to make it no longer stand, and where it is open, fall. */
export const AIMS = ['answer', 'topple'] as const;
export type Aim = (typeof AIMS)[number];

/** The verdicts to which an advice can lead. */
export const GOALS = ['in', 'not-in', 'out'] as const;
type Goal = (typeof GOALS)[number];

const IS_MET: Readonly<Record<Goal, (status: number) => boolean>> = {
  in: (status) => status === IN,
  'not-in': (status) => status !== IN,
  out: (status) => status === OUT,
};

/** Smallest sets that meet an aim. */
export interface Advice extends SmallestSets {
  /** What the sets lead to. */
  readonly goal: Goal;
  /** Whether the aim is met without anything: the statement stands already, or falls. */
  readonly already: boolean;
  /** What could be in a set, but was taken as given: that stays as it is. */
  readonly excluded: readonly number[];
  /**
   * What the file has against a member of a set: the attacks on it, and on the steps from it that lead to the
   * statement, that do not stand. In an abstract framework, its attackers.
   */
  offers(member: number): number[];
}

/** A framework, its labelling by the terms of the advice, and the links into its nodes: whoever asks has them already. */
interface Labelled {
  readonly framework: Framework;
  readonly labelling: Labelling;
  readonly links: IncomingLinks;
}

/**
 * All smallest sets of statements which, fixed out, meet the aim for a statement.
 *
 * To answer, the members are counterpoints and replies (`isAnswerable`) with a path of an odd number of attacks to
 * the statement; to topple, statements with a path of an even number, the statement itself excluded. What stands is toppled
 * when it no longer does, what is open when it falls. What is taken as given
 * is no member. Every try that fails gives a certificate why, and so a clause that all sets must keep: few are tried. Exact,
 * circles included; NP-hard, hence the bounds.
 *
 * *Where a and b attack t, to answer takes [a, b]. Where r alone supports t, to topple takes [r].*
 */
export function advise(
  labelled: Labelled,
  target: number,
  aim: Aim,
  isAnswerable: (node: number) => boolean,
  terms: LabelTerms,
  bounds: SetSearchBounds,
): Advice {
  const { framework, labelling: grounded } = labelled;
  let found: Uint8Array | undefined;
  const reach = () => {
    found ??= parities(framework, labelled.links, target);
    return found;
  };
  const odd = aim === 'answer' ? 1 : 0;
  const mayFall = (node: number) =>
    node < framework.statements && node !== target && (aim === 'topple' || isAnswerable(node));
  const couldBe = (node: number) => mayFall(node) && reach()[2 * node + odd] === 1;
  const isCandidate = (node: number) => couldBe(node) && !terms.fixed.has(node);
  const excluded = [...terms.fixed.keys()].filter(couldBe).sort((a, b) => a - b);
  const labelledWith = (set: ReadonlySet<number>) => {
    if (set.size === 0) return grounded;
    const fixed = new Map(terms.fixed);
    for (const node of set) fixed.set(node, OUT);
    return label(framework, { burden: terms.burden, fixed });
  };
  const goal = goalOf(aim, grounded.status[target]!);
  const isMet = ({ status }: Labelling) => IS_MET[goal](status[target]!);
  const offers = (member: number) => {
    const steps = framework.to.subarray(framework.from[member]!, framework.from[member + 1]!);
    const leading = [...steps].filter((node) => node >= framework.statements && leads(reach(), node));
    return [member, ...leading]
      .flatMap((node) => nodesLinkedTo(labelled.links, node, ATTACK))
      .filter((attack) => grounded.status[attack] !== IN);
  };
  const common = { goal, excluded, offers };
  if (isMet(grounded))
    return { already: true, sets: [[]], atLeast: 0, bound: null, impossible: false, ...common };
  // In a tree no node has paths of both kinds, and what has one of the wrong kind is no help.
  const fewest = fewestInTree(framework, labelled.links, terms, mayFall, target, goal === 'in' ? IN : OUT);
  if (fewest === Number.POSITIVE_INFINITY)
    return { already: false, sets: [], atLeast: 1, bound: null, impossible: true, ...common };
  if (fewest !== null && fewest > bounds.size)
    return { already: false, sets: [], atLeast: fewest, bound: 'size', impossible: false, ...common };
  const certify = certificates({ framework, links: labelled.links, terms, isCandidate }, target, goal);
  const test = (set: ReadonlySet<number>, ask: Ask): Clause[] | null => {
    const labelling = labelledWith(set);
    return isMet(labelling) ? null : certify(labelling, set, ask);
  };
  const smallest = smallestSets(test, bounds);
  // That nothing at all does not do has just been seen.
  return { already: false, ...smallest, atLeast: Math.max(1, smallest.atLeast), ...common };
}

/** What an aim asks for: to topple what stands is to end that; what does not stand yet, it is to fall. */
function goalOf(aim: Aim, status: number): Goal {
  if (aim === 'answer') return 'in';
  return status === IN ? 'not-in' : 'out';
}

/** The clauses that a failed try teaches: why the target is not in or not out, or why it is in. */
function certificates(
  proof: Omit<Case, 'isSettled'>,
  target: number,
  goal: Goal,
): (labelling: Labelling, set: ReadonlySet<number>, ask: Ask) => Clause[] {
  const { framework, terms, isCandidate } = proof;
  const isWanting = goal !== 'not-in';
  const isNever = () => false;
  const mark = marks(framework, {
    ...terms,
    isFreeOut: isWanting ? isCandidate : isNever,
    isNeverIn: isWanting ? isNever : isCandidate,
  });
  // Where a verdict is wanting, claims say that a node is not in, or not out: settled where it cannot be. Where one is to
  // end, they say that it is: settled where it has to be.
  const isSettled = (claim: number) =>
    ((mark[claim >> 1]! & (claim % 2 === 0 ? MARK_IN : MARK_OUT)) !== 0) !== isWanting;
  const claimsOf = isWanting ? wantingClaims : standingClaims;
  const claim = 2 * target + (goal === 'out' ? 1 : 0);
  return (labelling, set, ask) => {
    const certifier = certifierOf(claimsOf({ ...proof, isSettled }, labelling, set));
    if (ask === 'one') return [certifiedClause(certifier, claim)];
    return certifiedClauses(certifier, claim, ask === 'units' ? 1 : Number.POSITIVE_INFINITY);
  };
}

/**
 * From which nodes a path leads to the target, by whether the number of attacks on it is even or odd: entry
 * `2 * node + parity`. Linear.
 */
function parities(framework: Framework, { from, source, role }: IncomingLinks, target: number): Uint8Array {
  const reach = new Uint8Array(2 * framework.size);
  const stack = [2 * target];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (reach[next] === 1) continue;
    reach[next] = 1;
    const node = next >> 1;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      stack.push(2 * source[i]! + ((next % 2) ^ (role[source[i]!] === ATTACK ? 1 : 0)));
    }
  }
  return reach;
}

/** Whether a path leads from a node to the target of `reach`. */
function leads(reach: Uint8Array, node: number): boolean {
  return reach[2 * node] === 1 || reach[2 * node + 1] === 1;
}
