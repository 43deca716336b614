import type { Explainer } from './explain.js';
import { ATTACK, PREMISE, SUPPORT } from './framework.js';
import { nodesLinkedTo } from './links.js';
import type { Reason } from './reasons.js';
import { byStrength } from './strength.js';
import { needsSupport } from './support-rules.js';

/** What decided one node, of each role what matters most first: what sentences about verdicts are made from. */
export interface RankedCauses {
  readonly node: number;
  readonly reason: Reason;
  readonly premises: readonly number[];
  /** The attacks that count against what falls, that are open against what is open, and that failed against what stands. */
  readonly attackers: readonly number[];
  /** The supports that count for what stands, that are open for what is open, and all that what falls has lost. */
  readonly supports: readonly number[];
}

/** By what causes are ranked. */
export interface CauseRanking {
  /** The strength of a node, NaN where it has none. */
  strengthOf(node: number): number;
  /** How near a node is to what leaves an open verdict open, 0 for what leads to the nearest: such ones come first. */
  nearness(node: number): number;
}

/**
 * What decided a node. What was decided before it stands before what was decided after it, which can rest on the node itself; then the
 * stronger before the weaker, then file order. *Where a and b stand and both attack t, of which the only reason fell, the attackers are
 * [a, b] and the supports that reason.* Linear in the links into the node, but for sorting.
 */
export function rankedCauses(explain: Explainer, node: number, ranking: CauseRanking): RankedCauses {
  const { framework, links, statusOf } = explain;
  const { reason, premises, attackers, supports } = explain.causes(node);
  const leading = new Set([...attackers, ...supports]);
  const ranked = (nodes: readonly number[]) =>
    nodes.toSorted((a, b) => Number(leading.has(b)) - Number(leading.has(a)) || compareCauses(a, b, ranking));
  const status = statusOf(node);
  const isDecided = status !== 'undecided' && reason !== 'fixed' && reason !== 'bare';
  if (!isDecided) return { node, reason, premises, attackers: ranked(attackers), supports: ranked(supports) };
  const having = (role: number, verdict: string) =>
    nodesLinkedTo(links, node, role).filter((other) => statusOf(other) === verdict);
  // What is assumed stands whatever becomes of its reasons.
  const given = needsSupport(framework, node) ? having(SUPPORT, status) : [];
  if (status === 'in')
    return { node, reason, premises, attackers: ranked(having(ATTACK, 'out')), supports: ranked(given) };
  const lost = given.length === framework.supports[node] ? given : [];
  const fallen = nodesLinkedTo(links, node, PREMISE).filter((premise) => statusOf(premise) === 'out');
  return { node, reason, premises: fallen, attackers: ranked(having(ATTACK, 'in')), supports: ranked(lost) };
}

function compareCauses(a: number, b: number, { nearness, strengthOf }: CauseRanking): number {
  return nearness(a) - nearness(b) || byStrength(strengthOf(a), strengthOf(b)) || a - b;
}

/** Every attack on a node, whatever its verdict, in file order. */
export function everyAttackOn({ links }: Pick<Explainer, 'links'>, node: number): number[] {
  return nodesLinkedTo(links, node, ATTACK);
}

/** Every support of a node, whatever its verdict, in file order. */
export function everySupportOf({ links }: Pick<Explainer, 'links'>, node: number): number[] {
  return nodesLinkedTo(links, node, SUPPORT);
}
