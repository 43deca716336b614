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
  const are = (nodes: readonly number[], status: number) => nodes.every((node) => position[node] === status);
  const has = (nodes: readonly number[], status: number) => nodes.some((node) => position[node] === status);
  if (has(premises, OUT) || has(attackers, IN) || (!carried && are(supports, OUT))) return OUT;
  if (are(premises, IN) && are(attackers, OUT) && (carried || has(supports, IN))) return IN;
  return UNDECIDED;
}
