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
  /** True where there is no position at all, so that "in all" holds of anything; null where that is not known. */
  readonly vacuous: boolean | null;
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

/**
 * That a node stands in no stable position is an answer by itself. Whether there is one at all is then looked for with as many conflicts as
 * that took, and at least with so many.
 */
export const LEAST_CONFLICTS_BESIDE = 2000;

/** Whether a node is accepted in stable positions: there is one of the whole only where each component has one. */
function acceptedInStable(
  components: readonly (readonly number[])[],
  search: ComponentSearch,
  mode: AcceptanceMode,
  node: number,
  status: number,
): Acceptance {
  const own = components.find((nodes) => nodes.includes(node));
  const component = own === undefined ? null : search(own);
  const isTold = component === null ? null : isToldBySome(component, mode, node);
  const told = isTold === null ? null : isTold === (mode === 'some');
  const accepted = own === undefined ? status === IN : told;
  // What holds of every position, and what holds of none, does so whether there is one or not.
  const isSettled = accepted === (mode === 'all');
  let conflictsLeft = Number.POSITIVE_INFINITY;
  if (isSettled && mode === 'some')
    conflictsLeft = Math.max(LEAST_CONFLICTS_BESIDE, component?.solver.conflicts() ?? 0);
  const others = components.filter((nodes) => nodes !== own);
  let isSure = true;
  for (const nodes of own === undefined || isTold === true ? others : [own, ...others]) {
    if (conflictsLeft <= 0) return { accepted, vacuous: null };
    const solver = (nodes === own ? component : search(nodes))?.solver;
    const before = solver?.conflicts() ?? 0;
    const exists = solver === undefined ? null : answered(solver.solve([], conflictsLeft));
    if (exists === false) return { accepted: mode === 'all', vacuous: true };
    isSure &&= exists === true;
    conflictsLeft -= (solver?.conflicts() ?? 0) - before;
  }
  return { accepted: isSure || isSettled ? accepted : null, vacuous: isSure ? false : null };
}

/** Whether a position of its component answers the question about a node: has it in for "some", does not for "all". */
function isToldBySome({ solver, inLiteral }: Component, mode: AcceptanceMode, node: number): boolean | null {
  const isTelling = mode === 'some' ? inLiteral(node) : inLiteral(node) ^ 1;
  const isTold = answered(solver.solve([isTelling]));
  // What was learnt about this question counts for the next one, too.
  if (isTold === false) solver.add([isTelling ^ 1]);
  return isTold;
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
