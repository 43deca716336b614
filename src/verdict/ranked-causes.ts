import type { Explainer } from './explain.js';
import { ATTACK, SUPPORT } from './framework.js';
import { nodesLinkedTo } from './links.js';
import type { Reason } from './reasons.js';
import { byStrength } from './strength.js';
import { needsSupport } from './support-rules.js';

/** What decided one node, of each role all that did, what matters most first: what sentences about verdicts are made from. */
export interface RankedCauses {
  readonly node: number;
  readonly reason: Reason;
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  readonly supports: readonly number[];
  /** Supports that a node lost which an attack felled: it would fall without the attack, too. */
  readonly lost: readonly number[];
  /** Attacks that count against a node which fell with its supports. */
  readonly besides: readonly number[];
}

/** By what causes are ranked. */
export interface CauseRanking {
  /** The strength of a node, NaN where it has none. */
  strengthOf(node: number): number;
  /** Whether a node is on the way to what leaves an open verdict open: such ones come first. */
  leads(node: number): boolean;
}

/**
 * What decided a node. Of several attackers that were enough, and of several supports, all are given: the stronger first, then
 * in file order. *Where a and b stand and both attack t, of which the only reason fell, the attackers are [a, b] and that
 * reason is lost.* Linear in the links into the node.
 */
export function rankedCauses(explain: Explainer, node: number, ranking: CauseRanking): RankedCauses {
  const { reason, premises, attackers, supports } = explain.causes(node);
  const ranked = (nodes: readonly number[]) => nodes.toSorted((a, b) => compare(a, b, ranking));
  const lost = reason === 'attacked' || reason === 'undercut' ? lostSupports(explain, node) : [];
  const besides = reason === 'unsupported' ? standingAttacks(explain, node) : [];
  return {
    node,
    reason,
    premises,
    attackers: ranked(attackers),
    supports: ranked(supports),
    lost: ranked(lost),
    besides: ranked(besides),
  };
}

function compare(a: number, b: number, { leads, strengthOf }: CauseRanking): number {
  return Number(leads(b)) - Number(leads(a)) || byStrength(strengthOf(a), strengthOf(b)) || a - b;
}

/** The supports of a node that needs one and has none left. */
function lostSupports({ framework, links, statusOf }: Explainer, node: number): number[] {
  if (!needsSupport(framework, node)) return [];
  const supports = nodesLinkedTo(links, node, SUPPORT);
  return supports.every((support) => statusOf(support) === 'out') ? supports : [];
}

function standingAttacks(explain: Explainer, node: number): number[] {
  return attacksOn(explain, node).filter((attack) => explain.statusOf(attack) === 'in');
}

/** Every attack on a node, whatever its verdict, in file order. */
export function attacksOn({ links }: Pick<Explainer, 'links'>, node: number): number[] {
  return nodesLinkedTo(links, node, ATTACK);
}
