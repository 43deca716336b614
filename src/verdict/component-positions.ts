import type { Component, ComponentSearch } from './component.js';
import type { Semantics } from './semantics.js';
import { IN, OUT, UNDECIDED } from './status.js';

/** The positions that were found of one component. A position is a status for each of its nodes, by index. */
export interface FoundPositions {
  readonly nodes: readonly number[];
  /** The first ones that were found. */
  readonly first: readonly Uint8Array[];
  /** In how many of those found the node that is asked about has each status; zeros where it is in another component. */
  readonly tally: readonly number[];
  /** By status of that node, the first position in which it has that. */
  readonly telling: readonly (Uint8Array | undefined)[];
  count(): number;
  /** Whether it is known that there are no more. */
  isComplete(): boolean;
  /** Whether there are more, but no more are counted. */
  isCapped(): boolean;
}

/** The positions of one component, found one after the other. */
interface ComponentPositions extends FoundPositions {
  /** Looks on until there are `wanted`, or more than are counted. */
  find(wanted: number): void;
}

/** Positions of one component beyond these are not counted, nor those that have more verdicts than these together. */
const MAX_COUNTED = 50_000;
const MAX_VERDICTS_COUNTED = 2_000_000;

/** How many positions of a component of so many nodes are counted at most: as many as are to be given (`limit`), in any case. */
export function mostCounted(size: number, limit: number): number {
  return Math.max(limit, Math.min(MAX_COUNTED, Math.floor(MAX_VERDICTS_COUNTED / size)));
}

/**
 * The positions of the component of some nodes; the first `limit` are kept. `about` is the index of the node that is tallied; -1
 * for none.
 */
export function componentPositions(
  nodes: readonly number[],
  { about, limit }: { readonly about: number; readonly limit: number },
  search: ComponentSearch,
  semantics: Semantics,
  expired: () => boolean,
): ComponentPositions {
  const most = mostCounted(nodes.length, limit);
  const first: Uint8Array[] = [];
  const tally = [0, 0, 0];
  const telling: (Uint8Array | undefined)[] = [];
  let component: Component | null | undefined;
  let count = 0;
  let isComplete = false;
  let isCapped = false;
  let isOver = false;
  const keep = (position: Uint8Array) => {
    if (first.length < limit) first.push(position);
    if (about >= 0) {
      tally[position[about]!]! += 1;
      telling[position[about]!] ??= position;
    }
    count += 1;
  };
  /** The component, made when it is first needed; a position that is known without it is barred. */
  const searched = () => {
    if (component !== undefined) return component;
    component = expired() ? null : search(nodes);
    if (component !== null && count > 0) blockPosition(component, first[0]!);
    return component;
  };
  return {
    nodes,
    first,
    tally,
    telling,
    count: () => count,
    isComplete: () => isComplete,
    isCapped: () => isCapped,
    find(wanted) {
      // That nothing more is decided than the grounded labelling does is coherent, too.
      if (semantics === 'complete' && count === 0) keep(new Uint8Array(nodes.length));
      while (!isComplete && !isCapped && !isOver && count < wanted) {
        const clauses = searched();
        const found = clauses === null || expired() ? null : nextPosition(clauses, semantics);
        if (found === 'none') isComplete = true;
        else if (found === null) isOver = true;
        else if (count === most) isCapped = true;
        else keep(found);
      }
    },
  };
}

/** Another position of a component, from now on barred; `none` where there is no other, null when stopped. */
function nextPosition(component: Component, semantics: Semantics): Uint8Array | 'none' | null {
  const solved = component.solver.solve();
  if (solved !== 'yes') return solved === 'no' ? 'none' : null;
  const { solver, decisions } = component;
  const position = component.read();
  // From now on, only positions that decide something as this one does not.
  if (semantics === 'preferred') solver.block(decisions.filter((literal) => !solver.isTrue(literal)));
  else solver.bar();
  return position;
}

/**
 * A position that decides more and more of what `start` leaves open, with some literals assumed, until nothing more can be
 * decided; null when stopped.
 */
export function grownPosition(
  component: Component,
  start: Uint8Array,
  assumed: readonly number[],
): Uint8Array | null {
  const { nodes, solver, inLiterals, outLiterals } = component;
  let position = start;
  while (position.includes(UNDECIDED)) {
    const decided: number[] = [];
    const open: number[] = [];
    for (let index = 0; index < nodes.length; index += 1) {
      const literal = decidedLiteral(component, position, index);
      if (literal === null) open.push(inLiterals[index]!, outLiterals[index]!);
      else decided.push(literal);
    }
    // This clause, one of the open ones is decided, counts only as long as its switch is on.
    const isOn = 2 * solver.variable();
    solver.add([isOn ^ 1, ...open]);
    const solved = solver.solve([...assumed, ...decided, isOn]);
    if (solved === 'yes') position = component.read();
    solver.add([isOn ^ 1]);
    if (solved !== 'yes') return solved === 'no' ? position : null;
  }
  return position;
}

/** The literals that say what a position decides. */
export function decidedLiterals(component: Component, position: Uint8Array): number[] {
  return component.nodes.flatMap((_, index) => decidedLiteral(component, position, index) ?? []);
}

/** From now on, only positions that decide something as this one does not. */
export function blockPositionsBelow(
  { nodes, solver, inLiterals, outLiterals }: Component,
  position: Uint8Array,
): void {
  solver.add(
    nodes.flatMap((_, index) => [
      ...(position[index] === IN ? [] : [inLiterals[index]!]),
      ...(position[index] === OUT ? [] : [outLiterals[index]!]),
    ]),
  );
}

/** From now on, only positions that differ from this one. */
function blockPosition(component: Component, position: Uint8Array): void {
  const { nodes, solver, inLiterals, outLiterals } = component;
  solver.add(
    nodes.flatMap((_, index) => {
      const decided = decidedLiteral(component, position, index);
      return decided === null ? [inLiterals[index]!, outLiterals[index]!] : [decided ^ 1];
    }),
  );
}

/** The literal that says what a position decides of a node; null where it leaves it open. */
function decidedLiteral(
  { inLiterals, outLiterals }: Component,
  position: Uint8Array,
  index: number,
): number | null {
  if (position[index] === UNDECIDED) return null;
  return position[index] === IN ? inLiterals[index]! : outLiterals[index]!;
}
