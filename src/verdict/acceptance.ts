import { type Component, componentSearch } from './component.js';
import { blockPositionsBelow, grownPosition } from './component-positions.js';
import type { Framework } from './framework.js';
import type { Labelling } from './label.js';
import { openComponents } from './open-components.js';
import type { Semantics } from './semantics.js';
import { IN, OUT, UNDECIDED } from './status.js';

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

/** Whether a node is accepted. Only its own component is searched, but for stable positions, which settle every one. */
export function accepts(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  mode: AcceptanceMode,
  node: number,
  expired: () => boolean,
): Acceptance {
  const components = openComponents(framework, grounded);
  const search = componentSearch(framework, grounded, semantics, expired);
  const status = grounded.status[node];
  if (semantics === 'stable') {
    const answers = components.map((nodes) => search(nodes)?.solver.solve() ?? 'stopped');
    if (answers.includes('no')) return { accepted: mode === 'all', vacuous: true };
    // Whether there is a position at all does not matter for what stands or falls in every one.
    const isSettled = status === (mode === 'some' ? OUT : IN);
    if (answers.includes('stopped') && !isSettled) return { accepted: null, vacuous: false };
  }
  if (status !== UNDECIDED) return { accepted: status === IN, vacuous: false };
  if (mode === 'all' && semantics === 'complete') return { accepted: false, vacuous: false };
  const component = search(components.find((nodes) => nodes.includes(node))!);
  if (component === null) return { accepted: null, vacuous: false };
  const accepted = mode === 'some' ? isInSome(component, node) : isInAll(component, semantics, node, expired);
  return { accepted, vacuous: false };
}

function isInSome({ solver, inLiteral }: Component, node: number): boolean | null {
  const solved = solver.solve([inLiteral(node)]);
  return solved === 'stopped' ? null : solved === 'yes';
}

/** Whether a node is in in every stable or preferred position of a component. */
function isInAll(
  component: Component,
  semantics: Semantics,
  node: number,
  expired: () => boolean,
): boolean | null {
  const { solver, nodes, inLiteral } = component;
  const isNotIn = inLiteral(node) ^ 1;
  const index = nodes.indexOf(node);
  for (;;) {
    const solved = solver.solve([isNotIn]);
    if (solved !== 'yes') return solved === 'stopped' ? null : true;
    if (semantics === 'stable') return false;
    // The most that can be decided without it; if that cannot be held together with it either, it is a counterexample.
    const without = grownPosition(component, component.read(), [isNotIn]);
    const most = without === null ? null : grownPosition(component, without, []);
    if (most === null) return null;
    if (most[index] !== IN) return false;
    if (expired()) return null;
    blockPositionsBelow(component, most);
  }
}
