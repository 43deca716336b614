import type { Claim, Claims, Support } from './certificate.js';
import { ATTACK, type Framework, PREMISE, SUPPORT } from './framework.js';
import type { Labelling, LabelTerms } from './label.js';
import { type IncomingLinks, nodesLinkedTo } from './links.js';
import { IN, OUT } from './status.js';
import { needsSupport } from './support-rules.js';

/** What claims are about, beside a labelling. */
export interface Case {
  readonly framework: Framework;
  readonly links: IncomingLinks;
  readonly terms: LabelTerms;
  /** Whether a node may be chosen to fall. */
  isCandidate(node: number): boolean;
  /** Whether a claim holds whatever is chosen. */
  isSettled(claim: Claim): boolean;
}

/** A claim about being in, or out; which one is said where it is made. */
const about = {
  in: (node: number): Claim => 2 * node,
  out: (node: number): Claim => 2 * node + 1,
};
const aboutIn = (nodes: readonly number[]) => nodes.map(about.in);
const aboutOut = (nodes: readonly number[]) => nodes.map(about.out);
const oneEach = (claims: readonly Claim[]) => claims.map((claim) => [claim]);

const NOTHING: Support = { all: [], choice: null, candidate: null, chosen: null };

/**
 * Why nodes are not in (`2 * node`) and not out (`2 * node + 1`). Those claims hold each other up: "not in", since an attacker
 * is not out, or a premise is not in, or no support is; and "not out", since no premise is out, no attacker is in, and some
 * support, if one is needed, is not out. They break only where a candidate that is said not to be out is chosen to fall, or
 * one that was chosen is no longer.
 */
export function wantingClaims(
  { framework, links, terms, isCandidate, isSettled }: Case,
  { status }: Labelling,
  chosen: ReadonlySet<number>,
): Claims {
  const isNot = (verdict: number) => (node: number) => status[node] !== verdict;
  return { size: framework.size, isSettled, supportOf };

  function supportOf(claim: Claim): Support {
    const node = claim >> 1;
    return claim % 2 === 0 ? notIn(node) : notOut(node);
  }

  function notIn(node: number): Support {
    const supports = needsSupport(framework, node) ? nodesLinkedTo(links, node, SUPPORT) : [];
    const choice = [
      ...oneEach(aboutOut(nodesLinkedTo(links, node, ATTACK).filter(isNot(OUT)))),
      ...oneEach(aboutIn(nodesLinkedTo(links, node, PREMISE).filter(isNot(IN)))),
      ...(supports.length > 0 && supports.every(isNot(IN)) ? [aboutIn(supports)] : []),
    ];
    // That it was chosen is the last thing to lean on.
    return choice.length === 0 && chosen.has(node) ? { ...NOTHING, chosen: node } : { ...NOTHING, choice };
  }

  function notOut(node: number): Support {
    const candidate = isCandidate(node) ? node : null;
    // What is fixed in stays so, whatever is chosen beside it.
    if (terms.fixed.has(node)) return NOTHING;
    const supports = needsSupport(framework, node)
      ? nodesLinkedTo(links, node, SUPPORT).filter(isNot(OUT))
      : null;
    return {
      all: aboutOut(nodesLinkedTo(links, node, PREMISE)).concat(aboutIn(nodesLinkedTo(links, node, ATTACK))),
      choice: supports === null ? null : oneEach(aboutOut(supports)),
      candidate,
      chosen: null,
    };
  }
}

/**
 * Why nodes are in (`2 * node`) and out (`2 * node + 1`), by what was decided before them. Those claims break only where a
 * candidate that is said to be in is chosen to fall, or one that was chosen is no longer.
 */
export function standingClaims(
  { framework, links, terms, isCandidate, isSettled }: Case,
  { status, order }: Labelling,
  chosen: ReadonlySet<number>,
): Claims {
  const turn = new Int32Array(framework.size);
  for (let i = 0; i < order.length; i += 1) turn[order[i]!] = i;
  /** Those that have a role towards a node and a verdict, and were decided before it, the earliest first. */
  const before = (node: number, role: number, verdict: number) =>
    nodesLinkedTo(links, node, role)
      .filter((other) => status[other] === verdict && turn[other]! < turn[node]!)
      .sort((a, b) => turn[a]! - turn[b]!);
  return { size: framework.size, isSettled, supportOf };

  function supportOf(claim: Claim): Support {
    const node = claim >> 1;
    return claim % 2 === 0 ? isIn(node) : isOut(node);
  }

  function isIn(node: number): Support {
    if (terms.fixed.has(node)) return NOTHING;
    const supports = needsSupport(framework, node) ? before(node, SUPPORT, IN) : null;
    return {
      all: aboutIn(nodesLinkedTo(links, node, PREMISE)).concat(aboutOut(nodesLinkedTo(links, node, ATTACK))),
      choice: supports === null ? null : oneEach(aboutIn(supports)),
      candidate: isCandidate(node) ? node : null,
      chosen: null,
    };
  }

  function isOut(node: number): Support {
    if (chosen.has(node)) return { ...NOTHING, chosen: node };
    const supports = needsSupport(framework, node) ? before(node, SUPPORT, OUT) : [];
    const choice = [
      ...oneEach(aboutOut(before(node, PREMISE, OUT))),
      ...oneEach(aboutIn(before(node, ATTACK, IN))),
      ...(supports.length > 0 && supports.length === framework.supports[node] ? [aboutOut(supports)] : []),
    ];
    return { ...NOTHING, choice };
  }
}
