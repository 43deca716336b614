import { ATTACK, type Framework, PREMISE, SUPPORT } from './framework.js';
import type { Labelling } from './label.js';
import { type IncomingLinks, nodesLinkedTo } from './links.js';
import { hasNeededSupport } from './support-rules.js';

/**
 * What is open that bears on an open node, each as its index in the component. Of what is decided, an open node has only
 * premises that are in, attackers that are out, and supports, so nothing else is needed to say what it can be.
 */
export interface Influences {
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  /** Empty where it needs none of them. */
  readonly supports: readonly number[];
  /** Whether it needs no support, or has one that is in. */
  readonly carried: boolean;
}

/** What is open that bears on a node; `indexOf` has the index of each node of the component. */
export function influencesOn(
  framework: Framework,
  links: IncomingLinks,
  { status }: Labelling,
  node: number,
  indexOf: ReadonlyMap<number, number>,
): Influences {
  const open = (role: number) =>
    nodesLinkedTo(links, node, role).flatMap((other) => indexOf.get(other) ?? []);
  const carried = hasNeededSupport(framework, links, status, node);
  return {
    premises: open(PREMISE),
    attackers: open(ATTACK),
    supports: carried ? [] : open(SUPPORT),
    carried,
  };
}

/** Whether nodes bear on each other by attacks only. */
export function haveOnlyAttacks(influences: readonly Influences[]): boolean {
  return influences.every(({ premises, carried }) => premises.length === 0 && carried);
}
