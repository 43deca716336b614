import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { type Bounds, type Clause, type Smallest, smallestSets } from './hitting.js';
import { type Burden, IN, type Labelling, label, OUT, reasonFor } from './label.js';

/** What can be asked for: to make a statement stand, or to make it no longer stand. */
export const AIMS = ['answer', 'topple'] as const;
export type Aim = (typeof AIMS)[number];

export interface Advice extends Smallest {
  /** Whether the aim is met without anything: the statement stands already, or does not. */
  readonly already: boolean;
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
  const wanted = aim === 'answer' ? IN : null;
  const met = (labelling: Labelling) => (labelling.status[target] === IN) === (wanted === IN);
  const reach = parities(framework, links, target);
  const odd = aim === 'answer' ? 1 : 0;
  const isCandidate = (node: number) =>
    node < framework.statements &&
    node !== target &&
    !given.fixed.has(node) &&
    reach[2 * node + odd] === 1 &&
    (aim === 'topple' || isAnswerable(node));
  const proof = { framework, links, target, isCandidate, given };
  const test = (set: ReadonlySet<number>): Clause | null => {
    const fixed = new Map(given.fixed);
    for (const node of set) fixed.set(node, OUT);
    const labelling = label(framework, { burden: given.burden, fixed });
    if (met(labelling)) return null;
    return aim === 'answer' ? whyNotIn(proof, labelling, set) : whyIn(proof, labelling, set);
  };
  if (test(new Set()) === null) {
    return { already: true, sets: [[]], atLeast: 0, complete: true, impossible: false };
  }
  const smallest = smallestSets(test, bounds);
  // That nothing at all does not do has just been seen.
  return { already: false, ...smallest, atLeast: Math.max(1, smallest.atLeast) };
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
function whyNotIn(proof: Proof, { status, reason }: Labelling, set: ReadonlySet<number>): Clause {
  const { framework, links, target, isCandidate } = proof;
  const some = new Set<number>();
  const not = new Set<number>();
  const NOT_IN = 0;
  const NOT_OUT = 1;
  const claimed = new Uint8Array(2 * framework.size);
  const stack = [2 * target + NOT_IN];
  const claim = (node: number, what: number) => stack.push(2 * node + what);
  const isClaimed = (node: number, what: number) => claimed[2 * node + what] === 1;
  /** Of nodes for which something can be claimed, one for which it is already, else the first. */
  const one = (nodes: readonly number[], what: number) =>
    nodes.find((node) => isClaimed(node, what)) ?? nodes[0];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (claimed[next] === 1) continue;
    claimed[next] = 1;
    const node = next >> 1;
    const into = (role: number) => nodesInto(links, node, role);
    if (next % 2 === NOT_OUT) {
      if (isCandidate(node)) some.add(node);
      // What is fixed in stays so, whatever is fixed out beside it.
      if (reasonFor({ reason }, node) === 'fixed') continue;
      for (const premise of into(PREMISE)) claim(premise, NOT_OUT);
      for (const attacker of into(ATTACK)) claim(attacker, NOT_IN);
      const supports = into(SUPPORT);
      if (supports.length === 0 || framework.assumed[node] === 1) continue;
      claim(
        one(
          supports.filter((support) => status[support] !== OUT),
          NOT_OUT,
        )!,
        NOT_OUT,
      );
      continue;
    }
    const attacker = one(
      into(ATTACK).filter((other) => status[other] !== OUT),
      NOT_OUT,
    );
    const premise = one(
      into(PREMISE).filter((other) => status[other] !== IN),
      NOT_IN,
    );
    const supports = into(SUPPORT);
    const unsupported =
      framework.assumed[node] === 0 && supports.length > 0 && supports.every((other) => status[other] !== IN);
    const why = reasonFor({ reason }, node);
    if (why === 'bare' || (why === 'fixed' && !set.has(node))) continue;
    if (attacker !== undefined) claim(attacker, NOT_OUT);
    else if (premise !== undefined) claim(premise, NOT_IN);
    else if (unsupported) for (const support of supports) claim(support, NOT_IN);
    else not.add(node);
  }
  return { some: [...some], not: [...not] };
}

/** Why the target is in, as a clause: the proof breaks only where a candidate in it is fixed out, or no longer is. */
function whyIn(proof: Proof, { status, reason, by, rank }: Labelling, set: ReadonlySet<number>): Clause {
  const { framework, links, target, isCandidate } = proof;
  const some = new Set<number>();
  const not = new Set<number>();
  const proved = new Set<number>();
  const stack = [target];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (proved.has(node)) continue;
    proved.add(node);
    const into = (role: number) => nodesInto(links, node, role);
    const why = reasonFor({ reason }, node);
    if (status[node] === IN) {
      if (isCandidate(node)) some.add(node);
      if (why === 'fixed') continue;
      stack.push(...into(PREMISE), ...into(ATTACK));
      const standing = into(SUPPORT).filter((support) => status[support] === IN);
      if (standing.length === 0 || framework.assumed[node] === 1) continue;
      stack.push(standing.reduce((best, other) => (rank[other]! < rank[best]! ? other : best)));
    } else if (why === 'fixed') {
      if (set.has(node)) not.add(node);
    } else if (why === 'unsupported') stack.push(...into(SUPPORT));
    else if (why !== 'bare') stack.push(by[node]!);
  }
  return { some: [...some], not: [...not] };
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
      stack.push(2 * of[i]! + ((next % 2) ^ (role[i] === ATTACK ? 1 : 0)));
    }
  }
  return reach;
}
