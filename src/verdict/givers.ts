import { type Framework, PREMISE } from './framework.js';
import { type IncomingLinks, nodesLinkedTo } from './links.js';

/** Who gives a relation, and where it leads. */

interface Linked {
  readonly framework: Framework;
  readonly links: IncomingLinks;
}

/** Whether a node is a statement, or an argument of an abstract framework; else it is a relation. */
export function isStatement({ framework }: Pick<Linked, 'framework'>, node: number): boolean {
  return node < framework.statements;
}

/** Who gives a node: itself, or for a relation its premises, the declaring one first. */
export function giversOf({ framework, links }: Linked, node: number): number[] {
  if (isStatement({ framework }, node)) return [node];
  const premises = nodesLinkedTo(links, node, PREMISE);
  const first = framework.declaring?.[node];
  return first === undefined ? premises : [first, ...premises.filter((premise) => premise !== first)];
}

/** The node to which a relation leads. */
export function targetOfRelation({ framework }: Pick<Linked, 'framework'>, relation: number): number {
  return framework.to[framework.from[relation]!]!;
}
