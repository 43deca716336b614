import { ATTACK, type Framework, PREMISE, SUPPORT } from './framework.js';
import type { Labelling } from './label.js';
import { type IncomingLinks, nodesLinkedTo } from './links.js';
import { IN, OUT } from './status.js';
import { needsSupport } from './support-rules.js';

/** What felled a node directly, if it is out and was not taken as given: of an attack that stands, no more is asked. */
export function fellingNodes(
  framework: Framework,
  { status, fixed }: Labelling,
  links: IncomingLinks,
  node: number,
): number[] {
  if (status[node] === IN || fixed?.has(node) === true) return [];
  const into = (role: number, wanted: number) =>
    nodesLinkedTo(links, node, role).filter((other) => status[other] === wanted);
  const supports = into(SUPPORT, OUT);
  const isUnsupported = needsSupport(framework, node) && supports.length === framework.supports[node];
  return [...into(ATTACK, IN), ...into(PREMISE, OUT), ...(isUnsupported ? supports : [])];
}
