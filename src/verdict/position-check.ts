import type { Influences } from './influences.js';
import type { Semantics } from './semantics.js';
import { IN, OUT, UNDECIDED } from './status.js';

/**
 * Whether a labelling of a component follows the rules of `label`, and, for stable, leaves nothing open. For what another program
 * found: written apart from the clauses of our own search. Linear.
 */
export function followsRules(
  influences: readonly Influences[],
  position: Uint8Array,
  semantics: Semantics,
): boolean {
  if (semantics === 'stable' && position.includes(UNDECIDED)) return false;
  return influences.every((influence, index) => position[index] === ruled(influence, position));
}

/** What the rules make of a node, by what a labelling says of the others. */
function ruled({ premises, attackers, supports, carried }: Influences, position: Uint8Array): number {
  let isOpen = false;
  for (const node of premises) {
    if (position[node] === OUT) return OUT;
    isOpen ||= position[node] === UNDECIDED;
  }
  for (const node of attackers) {
    if (position[node] === IN) return OUT;
    isOpen ||= position[node] === UNDECIDED;
  }
  if (!carried) {
    const best = bestOf(supports, position);
    if (best === OUT) return OUT;
    isOpen ||= best === UNDECIDED;
  }
  return isOpen ? UNDECIDED : IN;
}

/** In where one of the supports is, else undecided where one is; out where all are, or there is none. */
function bestOf(supports: readonly number[], position: Uint8Array): number {
  if (supports.some((node) => position[node] === IN)) return IN;
  return supports.some((node) => position[node] === UNDECIDED) ? UNDECIDED : OUT;
}
