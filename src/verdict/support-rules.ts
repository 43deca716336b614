import { type Framework, SUPPORT } from './framework.js';
import type { IncomingLinks } from './links.js';
import { IN } from './status.js';

/**
 * Whether a node stands only with one of its supports: it has some, and is not put forward in its own right. *A claim with
 * two reasons needs one of them; the same claim with `assumed: true`, or a claim without reasons, needs none.*
 */
export function needsSupport({ assumed, supports }: Framework, node: number): boolean {
  return supports[node]! > 0 && assumed[node] === 0;
}

/** Whether a node needs no support, or has one that stands. What is carried can fall by an attack or a premise only. */
export function hasNeededSupport(
  framework: Framework,
  links: IncomingLinks,
  status: Uint8Array,
  node: number,
): boolean {
  if (!needsSupport(framework, node)) return true;
  const { from, source, role } = links;
  for (let i = from[node]!; i < from[node + 1]!; i += 1) {
    if (role[source[i]!] === SUPPORT && status[source[i]!] === IN) return true;
  }
  return false;
}

/**
 * Whether a node falls for want of anything put forward for it, where the burden of proof is evidence. *A claim without
 * reasons is bare; a piece of evidence, or a claim with `assumed: true`, never is.*
 */
export function lacksAllSupport({ burdened, supports, assumed }: Framework, node: number): boolean {
  return burdened[node] === 1 && supports[node] === 0 && assumed[node] === 0;
}
