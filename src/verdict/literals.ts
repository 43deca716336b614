import type { Solver } from '../sat/solver.js';
import type { Influences } from './influences.js';
import type { Semantics } from './semantics.js';

/** The literals that say that a node is in and that it is out; `own` where they are not those of another node. */
export interface Literals {
  readonly isIn: number;
  readonly isOut: number;
  readonly own: boolean;
}

/** Nodes between two looks at the clock. */
export const NODES_A_LOOK = 256;

/**
 * The literals of each of the `count` nodes of a component, by index; null where the time was over before.
 *
 * A node that a single open one bears on always says the same as that, or the contrary, so it has no variables of its
 * own: in a map, most steps and many entries. *Where only a attacks b, "b is out" is the literal of "a is in".*
 */
export function literalsOf(
  count: number,
  influencesOf: (index: number) => Influences,
  solver: Solver,
  semantics: Semantics,
  expired: () => boolean,
): Literals[] | null {
  const found: Literals[] = Array(count);
  for (let start = 0; start < count; start += 1) {
    if (start % NODES_A_LOOK === 0 && expired()) return null;
    const way: { index: number; attacked: boolean }[] = [];
    const isOnWay = new Set<number>();
    let index = start;
    while (found[index] === undefined) {
      const { premises, attackers, supports } = influencesOf(index);
      const [only, ...more] = [...premises, ...attackers, ...supports];
      if (more.length > 0 || only === undefined || isOnWay.has(index)) {
        found[index] = ownLiterals(solver, semantics);
        break;
      }
      isOnWay.add(index);
      way.push({ index, attacked: attackers.length > 0 });
      index = only;
    }
    for (const { index: above, attacked } of way.reverse()) {
      const { isIn, isOut } = found[index]!;
      found[above] ??= { isIn: attacked ? isOut : isIn, isOut: attacked ? isIn : isOut, own: false };
      index = above;
    }
  }
  return found;
}

/** New variables for a node. It is tried to stand first, so that what decides most is found without much growing. */
function ownLiterals(solver: Solver, semantics: Semantics): Literals {
  const isIn = 2 * solver.variable(true);
  // Where nothing may stay open, what is not in is out.
  const isOut = semantics === 'stable' ? isIn ^ 1 : 2 * solver.variable(semantics === 'preferred');
  return { isIn, isOut, own: true };
}
