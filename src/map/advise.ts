import { explainer } from './explain.js';
import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { type Bounds, type Clause, type Smallest, smallestSets } from './hitting.js';
import { type Burden, IN, isBare, type Labelling, label, OUT } from './label.js';

/** What can be asked for: to make a statement stand, or to make it no longer stand. */
export const AIMS = ['answer', 'topple'] as const;
export type Aim = (typeof AIMS)[number];

export interface Advice extends Smallest {
  /** Whether the aim is met without anything: the statement stands already, or does not. */
  readonly already: boolean;
  /** What could be in a set, but was taken as given: that stays as it is. */
  readonly excluded: readonly number[];
  /**
   * What the file has against a member of a set: the attacks on it, and on the steps from it that lead to the
   * statement, that do not stand. In an abstract framework, its attackers.
   */
  offers(member: number): number[];
}

/** What is taken as given while advice is looked for. */
interface Given {
  readonly burden: Burden;
  readonly fixed: ReadonlyMap<number, number>;
}

/**
 * All smallest sets of statements which, fixed out, meet the aim for a statement.
 *
 * To answer, the members are counterpoints and replies (`isAnswerable`) with a path of an odd number of attacks to
 * the statement; to topple, statements with a path of an even number, the statement itself excluded. After every
 * try that fails, the certificate why it failed gives a clause that all sets must keep, so that few are tried.
 * Exact, circles included; NP-hard, hence the bounds.
 */
export function advise(
  framework: Framework,
  target: number,
  aim: Aim,
  isAnswerable: (node: number) => boolean,
  given: Given,
  bounds: Bounds,
): Advice {
  const links = incoming(framework);
  const reach = parities(framework, links, target);
  const odd = aim === 'answer' ? 1 : 0;
  const couldBe = (node: number) =>
    node < framework.statements &&
    node !== target &&
    reach[2 * node + odd] === 1 &&
    (aim === 'topple' || isAnswerable(node));
  const isCandidate = (node: number) => couldBe(node) && !given.fixed.has(node);
  const excluded = [...given.fixed.keys()].filter(couldBe).sort((a, b) => a - b);
  const proof = { framework, links, target, isCandidate, given };
  const labelled = (set: ReadonlySet<number>) => {
    const fixed = new Map(given.fixed);
    for (const node of set) fixed.set(node, OUT);
    return label(framework, { burden: given.burden, fixed });
  };
  const test = (set: ReadonlySet<number>): Clause | null => {
    const labelling = labelled(set);
    if ((labelling.status[target] === IN) === (aim === 'answer')) return null;
    return aim === 'answer' ? whyNotIn(proof, labelling) : whyIn(proof, labelling, set);
  };
  const { status } = labelled(new Set());
  const offers = (member: number) => {
    const steps = framework.to.subarray(framework.from[member]!, framework.from[member + 1]!);
    const leading = [...steps].filter((node) => node >= framework.statements && leads(reach, node));
    return [member, ...leading]
      .flatMap((node) => nodesInto(links, node, ATTACK))
      .filter((attack) => status[attack] !== IN);
  };
  if (test(new Set()) === null) {
    return { already: true, sets: [[]], atLeast: 0, bound: null, impossible: false, excluded, offers };
  }
  const smallest = smallestSets(test, bounds);
  // That nothing at all does not do has just been seen.
  return { already: false, ...smallest, atLeast: Math.max(1, smallest.atLeast), excluded, offers };
}

interface Proof {
  readonly framework: Framework;
  readonly links: Incoming;
  readonly target: number;
  readonly isCandidate: (node: number) => boolean;
  readonly given: Given;
}

/**
 * Why the target is not in, as a clause. Two sorts of claims hold each other up: "not in", since an attacker is not
 * out, or a premise is not in, or no support is; and "not out", since no premise is out, no attacker is in, and some
 * support, if there is any, is not out. They break only where a candidate that is said not to be out is fixed
 * out, or one that is fixed out is no longer.
 */
function whyNotIn({ framework, links, target, isCandidate, given }: Proof, { status }: Labelling): Clause {
  const some: number[] = [];
  const not: number[] = [];
  const NOT_IN = 0;
  const NOT_OUT = 1;
  const claimed = new Uint8Array(2 * framework.size);
  const stack = [2 * target + NOT_IN];
  const claim = (node: number, what: number) => stack.push(2 * node + what);
  /** Claims it of one node that has a role towards another, of one of which it is claimed already if there is one. */
  const claimOne = (node: number, role: number, what: number): boolean => {
    let found = -1;
    for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
      const other = links.of[i]!;
      if (links.role[other] !== role || status[other] === (what === NOT_IN ? IN : OUT)) continue;
      if (claimed[2 * other + what] === 1) return true;
      if (found < 0) found = other;
    }
    if (found >= 0) claim(found, what);
    return found >= 0;
  };
  const claimAll = (node: number, role: number, what: number) => {
    for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
      if (links.role[links.of[i]!] === role) claim(links.of[i]!, what);
    }
  };
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (claimed[next] === 1) continue;
    claimed[next] = 1;
    const node = next >> 1;
    const needsOne = framework.assumed[node] === 0 && framework.supports[node]! > 0;
    if (next % 2 === NOT_OUT) {
      if (isCandidate(node)) some.push(node);
      // What is fixed in stays so, whatever is fixed out beside it.
      if (given.fixed.has(node)) continue;
      claimAll(node, PREMISE, NOT_OUT);
      claimAll(node, ATTACK, NOT_IN);
      if (needsOne) claimOne(node, SUPPORT, NOT_OUT);
      continue;
    }
    const bare = given.burden === 'evidence' && isBare(framework, node);
    if (given.fixed.has(node) || bare) continue;
    if (claimOne(node, ATTACK, NOT_OUT) || claimOne(node, PREMISE, NOT_IN)) continue;
    const carried = nodesInto(links, node, SUPPORT).some((support) => status[support] === IN);
    if (needsOne && !carried) claimAll(node, SUPPORT, NOT_IN);
    else not.push(node);
  }
  return { some: some.sort((a, b) => a - b), not };
}

/** Why the target is in, as a clause: the proof breaks only where a candidate in it is fixed out, or no longer is. */
function whyIn(
  { framework, links, target, isCandidate }: Proof,
  labelling: Labelling,
  set: ReadonlySet<number>,
): Clause {
  const nodes = [...explainer(framework, labelling, links).explain(target).nodes];
  return {
    some: nodes.filter((node) => labelling.status[node] === IN && isCandidate(node)).sort((a, b) => a - b),
    not: nodes.filter((node) => set.has(node)),
  };
}

/**
 * From which nodes a path leads to the target, by whether the number of attacks on it is even or odd: entry
 * `2 * node + parity`. Linear.
 */
function parities(framework: Framework, { from, of, role }: Incoming, target: number): Uint8Array {
  const reach = new Uint8Array(2 * framework.size);
  const stack = [2 * target];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (reach[next] === 1) continue;
    reach[next] = 1;
    const node = next >> 1;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      stack.push(2 * of[i]! + ((next % 2) ^ (role[of[i]!] === ATTACK ? 1 : 0)));
    }
  }
  return reach;
}

/** Whether a path leads from a node to the target of `reach`. */
function leads(reach: Uint8Array, node: number): boolean {
  return reach[2 * node] === 1 || reach[2 * node + 1] === 1;
}
