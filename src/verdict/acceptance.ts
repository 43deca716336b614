import { type Component, type ComponentSearch, componentSearch } from './component.js';
import { blockPositionsBelow, decidedLiterals, grownPosition } from './component-positions.js';
import type { Framework } from './framework.js';
import type { Labelling } from './label.js';
import { bearingOn, openComponents } from './open-components.js';
import type { Semantics } from './semantics.js';
import { IN, UNDECIDED } from './status.js';

/** In which positions a node has to stand to be accepted: in some of them (credulously), or in all (sceptically). */
export const ACCEPTANCE_MODES = ['some', 'all'] as const;
export type AcceptanceMode = (typeof ACCEPTANCE_MODES)[number];

/** An answer to whether a statement is accepted. */
export interface Acceptance {
  /** Null if the time ran out first. */
  readonly accepted: boolean | null;
  /** True where there is no position at all, so that "in all" holds of anything. */
  readonly vacuous: boolean;
}

/** Whether a node is accepted. Only what bears on it is searched, but for stable positions, which settle every node. */
export function accepts(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  mode: AcceptanceMode,
  node: number,
  expired: () => boolean,
): Acceptance {
  const status = grounded.status[node]!;
  if (semantics === 'stable') {
    const search = componentSearch(framework, grounded, semantics, expired);
    return acceptedInStable(openComponents(framework, grounded), search, mode, node, status);
  }
  if (status !== UNDECIDED) return { accepted: status === IN, vacuous: false };
  if (mode === 'all' && semantics === 'complete') return { accepted: false, vacuous: false };
  // Each complete position is part of a preferred one.
  const search = componentSearch(framework, grounded, 'complete', expired);
  const component = search(bearingOn(framework, grounded, node));
  if (component === null) return { accepted: null, vacuous: false };
  const accepted = mode === 'some' ? isInSome(component, node) : isInAllPreferred(component, node, expired);
  return { accepted, vacuous: false };
}

/** Whether a node is accepted in stable positions: there is one of the whole only where each component has one. */
function acceptedInStable(
  components: readonly (readonly number[])[],
  search: ComponentSearch,
  mode: AcceptanceMode,
  node: number,
  status: number,
): Acceptance {
  let accepted = status === UNDECIDED ? null : status === IN;
  let isSure = true;
  for (const nodes of components) {
    const component = search(nodes);
    let exists: boolean | null = null;
    if (component !== null && nodes.includes(node))
      ({ exists, accepted } = acceptedInOwn(component, mode, node));
    else if (component !== null) exists = answered(component.solver.solve());
    if (exists === false) return { accepted: mode === 'all', vacuous: true };
    isSure &&= exists === true;
  }
  // Whether there is a position at all does not matter for what stands or falls in every one.
  return { accepted: isSure || accepted === (mode === 'all') ? accepted : null, vacuous: false };
}

/** Whether the component of a node has a stable position, and whether the node is accepted there; null where the time ran out. */
function acceptedInOwn(
  { solver, inLiteral }: Component,
  mode: AcceptanceMode,
  node: number,
): { readonly exists: boolean | null; readonly accepted: boolean | null } {
  const isTelling = mode === 'some' ? inLiteral(node) : inLiteral(node) ^ 1;
  const isTold = answered(solver.solve([isTelling]));
  if (isTold !== false) return { exists: isTold, accepted: isTold === null ? null : mode === 'some' };
  // What was learnt about the first question counts for this one, too.
  solver.add([isTelling ^ 1]);
  return { exists: answered(solver.solve()), accepted: mode === 'all' };
}

function isInSome({ solver, inLiteral }: Component, node: number): boolean | null {
  // For good, since nothing else is asked of this component.
  solver.add([inLiteral(node)]);
  return answered(solver.solve());
}

/** Whether a node is in in every preferred position of a component. */
function isInAllPreferred(component: Component, node: number, expired: () => boolean): boolean | null {
  const { solver, inLiteral } = component;
  const isIn = inLiteral(node);
  /** Whether it can be held together with what a position decides. */
  const goesWith = (position: Uint8Array) =>
    answered(solver.solve([...decidedLiterals(component, position), isIn]));
  for (;;) {
    const isWithout = answered(solver.solve([isIn ^ 1]));
    if (isWithout !== true) return isWithout === null ? null : true;
    const start = component.read();
    // If it does not go with a position, it does not with what decides more: often known before it is known what decides most.
    const isWithStart = goesWith(start);
    if (isWithStart !== true) return isWithStart;
    const without = grownPosition(component, start, [isIn ^ 1]);
    if (without === null) return null;
    const isWith = goesWith(without);
    if (isWith !== true) return isWith;
    const most = grownPosition(component, component.read(), []);
    if (most === null || expired()) return null;
    blockPositionsBelow(component, most);
  }
}

function answered(solved: 'yes' | 'no' | 'stopped'): boolean | null {
  return solved === 'stopped' ? null : solved === 'yes';
}
