import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { IN, type Labelling, OUT, UNDECIDED } from './label.js';
import { type Solver, solver } from './sat.js';

/** The ways to hold a map together coherently: every position is a fixed point of the rules at `label`. */
export const SEMANTICS = {
  complete: 'every coherent position',
  preferred: 'those that decide most: none decides more and the rest the same way',
  stable: 'those that leave nothing open',
} as const;
export type Semantics = keyof typeof SEMANTICS;

export interface Positions {
  /** The first positions, each a status by node. */
  readonly found: readonly Uint8Array[];
  /** How many are known. */
  readonly known: bigint;
  /** Whether those are all; false where the time was over before. */
  readonly complete: boolean;
}

/** Positions of one component beyond these are not counted. */
const MOST_COUNTED = 10_000;

/**
 * The positions of a framework. Only what the grounded labelling leaves open is searched, component by component
 * (the positions of the whole are their combinations), by a solver that learns from conflicts. Complete labellings as
 * clauses: Cerutti, Giacomin and Vallati 2014; preferred ones by growing and blocking.
 */
export function positions(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  { limit, expired }: { readonly limit: number; readonly expired: () => boolean },
): Positions {
  const { parts: open, search } = searchIn(framework, grounded, semantics, expired);
  const parts = open.map((nodes) => positionsOf(search(nodes), semantics, limit, expired));
  const known = parts.reduce((product, { count }) => product * BigInt(count), 1n);
  const found: Uint8Array[] = [];
  const shown = known < BigInt(limit) ? Number(known) : limit;
  for (let i = 0; i < shown; i += 1) {
    const status = grounded.status.slice();
    let rest = i;
    for (const { nodes, first } of parts) {
      const chosen = first[rest % first.length]!;
      rest = Math.floor(rest / first.length);
      nodes.forEach((node, place) => {
        status[node] = chosen[place]!;
      });
    }
    found.push(status);
  }
  return {
    found,
    known,
    complete: parts.some(({ count, all }) => all && count === 0) || parts.every(({ all }) => all),
  };
}

/** An answer to whether a statement is accepted; null where the time was over before. */
export interface Acceptance {
  readonly accepted: boolean | null;
  /** True where there is no position at all, so that "in all" holds of anything. */
  readonly vacuous: boolean;
}

/** Whether a node is in in some position (credulously) or in all (sceptically). */
export function accepts(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  mode: 'some' | 'all',
  node: number,
  expired: () => boolean,
): Acceptance {
  const { parts: open, search } = searchIn(framework, grounded, semantics, expired);
  if (semantics === 'stable') {
    // A position has to settle every component, the node's own or not.
    const answers = open.map((nodes) => search(nodes).solver.solve());
    if (answers.includes('no')) return { accepted: mode === 'all', vacuous: true };
    if (answers.includes('stopped')) return { accepted: null, vacuous: false };
  }
  const status = grounded.status[node];
  if (status !== UNDECIDED) return { accepted: status === IN, vacuous: false };
  if (mode === 'all' && semantics === 'complete') return { accepted: false, vacuous: false };
  const part = search(open.find((nodes) => nodes.includes(node))!);
  const isIn = part.isIn(node);
  const accepted =
    mode === 'some' ? answerOf(part.solver.solve([isIn])) : inAll(part, semantics, isIn, expired);
  return { accepted, vacuous: false };
}

function answerOf(found: 'yes' | 'no' | 'stopped'): boolean | null {
  return found === 'stopped' ? null : found === 'yes';
}

/** Whether a literal holds in every stable or preferred position of a component. */
function inAll(part: Component, semantics: Semantics, isIn: number, expired: () => boolean): boolean | null {
  const { solver: solving } = part;
  for (;;) {
    const counter = solving.solve([isIn ^ 1]);
    if (counter !== 'yes') return counter === 'stopped' ? null : true;
    if (semantics === 'stable') return false;
    // The most that can be decided without it; if that cannot be held together with it either, it is a counterexample.
    const without = grow(part, part.read(), [isIn ^ 1]);
    const most = without === null ? null : grow(part, without, []);
    if (most === null || expired()) return null;
    if (!solvedTrue(part, most, isIn)) return false;
    blockBelow(part, most);
  }
}

/** One component of what is open, as clauses. */
interface Component {
  readonly nodes: readonly number[];
  readonly solver: Solver;
  /** The literal that says that a node is in. */
  isIn(node: number): number;
  /** The literals that say of each node, by place, that it is in and that it is out. */
  readonly in: readonly number[];
  readonly out: readonly number[];
  /** The assignment found last, as statuses by place. */
  read(): Uint8Array;
}

function positionsOf(
  part: Component,
  semantics: Semantics,
  limit: number,
  expired: () => boolean,
): { nodes: readonly number[]; first: Uint8Array[]; count: number; all: boolean } {
  const first: Uint8Array[] = [];
  let count = 0;
  for (; count < Math.max(limit, MOST_COUNTED); count += 1) {
    const solved = expired() ? 'stopped' : part.solver.solve();
    if (solved !== 'yes') return { nodes: part.nodes, first, count, all: solved === 'no' };
    const found = semantics === 'preferred' ? grow(part, part.read(), []) : part.read();
    if (found === null) return { nodes: part.nodes, first, count, all: false };
    if (first.length < limit) first.push(found);
    if (semantics === 'preferred') blockBelow(part, found);
    else block(part, found);
  }
  return { nodes: part.nodes, first, count, all: false };
}

/** Decides more and more of what a position leaves open, under assumptions, until nothing more can be; null when stopped. */
function grow(part: Component, from: Uint8Array, assumed: readonly number[]): Uint8Array | null {
  let position = from;
  for (;;) {
    const decided = part.nodes.flatMap((_, i) => literalOf(part, position, i) ?? []);
    const more = part.nodes.flatMap((_, i) => (position[i] === UNDECIDED ? [part.in[i]!, part.out[i]!] : []));
    if (more.length === 0) return position;
    const switchedOn = 2 * part.solver.variable();
    part.solver.add([switchedOn ^ 1, ...more]);
    const solved = part.solver.solve([...assumed, ...decided, switchedOn]);
    if (solved === 'yes') position = part.read();
    part.solver.add([switchedOn ^ 1]);
    if (solved !== 'yes') return solved === 'no' ? position : null;
  }
}

function literalOf(part: Component, position: Uint8Array, place: number): number | null {
  if (position[place] === UNDECIDED) return null;
  return position[place] === IN ? part.in[place]! : part.out[place]!;
}

function solvedTrue(part: Component, position: Uint8Array, isIn: number): boolean {
  return position[part.in.indexOf(isIn)] === IN;
}

/** From now on, positions that differ from this one. */
function block(part: Component, position: Uint8Array): void {
  part.solver.add(
    part.nodes.flatMap((_, i) => {
      const decided = literalOf(part, position, i);
      return decided === null ? [part.in[i]!, part.out[i]!] : [decided ^ 1];
    }),
  );
}

/** From now on, positions that decide something as this one does not. */
function blockBelow(part: Component, position: Uint8Array): void {
  part.solver.add(
    part.nodes.flatMap((_, i) => [
      ...(position[i] === IN ? [] : [part.in[i]!]),
      ...(position[i] === OUT ? [] : [part.out[i]!]),
    ]),
  );
}

/** What the grounded labelling leaves open, in parts that have no link between them. */
function components({ size, from, to }: Framework, { status }: Labelling): number[][] {
  const root = new Int32Array(size).map((_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (root[top] !== top) {
      root[top] = root[root[top]!]!;
      top = root[top]!;
    }
    return top;
  };
  for (let node = 0; node < size; node += 1) {
    if (status[node] !== UNDECIDED) continue;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      if (status[to[i]!] === UNDECIDED) root[find(node)] = find(to[i]!);
    }
  }
  const parts = new Map<number, number[]>();
  for (let node = 0; node < size; node += 1) {
    if (status[node] !== UNDECIDED) continue;
    const top = find(node);
    const part = parts.get(top);
    if (part === undefined) parts.set(top, [node]);
    else part.push(node);
  }
  return [...parts.values()];
}

/** The components of what is open, and how each is put into clauses. */
function searchIn(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  expired: () => boolean,
): { readonly parts: number[][]; readonly search: (nodes: readonly number[]) => Component } {
  const links = incoming(framework);
  const parts = components(framework, grounded);
  return { parts, search: (nodes) => componentOf(framework, links, grounded, nodes, semantics, expired) };
}

/** A component as clauses that exactly its complete labellings satisfy, or, for stable, those that leave nothing open. */
function componentOf(
  framework: Framework,
  links: Incoming,
  { status }: Labelling,
  nodes: readonly number[],
  semantics: Semantics,
  expired: () => boolean,
): Component {
  const solving = solver(expired);
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const isIn = nodes.map(() => 2 * solving.variable());
  const isOut = nodes.map(() => 2 * solving.variable());
  // Of what is decided, an open node has only premises that are in, attackers that are out, and supports.
  const open = (node: number, role: number) =>
    nodesInto(links, node, role).flatMap((one) => placeOf.get(one) ?? []);
  nodes.forEach((node, x) => {
    const premises = open(node, PREMISE);
    const attackers = open(node, ATTACK);
    const carried =
      framework.assumed[node] === 1 ||
      framework.supports[node] === 0 ||
      nodesInto(links, node, SUPPORT).some((one) => status[one] === IN);
    const supports = carried ? [] : open(node, SUPPORT);
    const ins = premises.map((p) => isIn[p]!).concat(attackers.map((a) => isOut[a]!));
    const outs = premises.map((p) => isOut[p]!).concat(attackers.map((a) => isIn[a]!));
    solving.add([isIn[x]! ^ 1, isOut[x]! ^ 1]);
    for (const needed of ins) solving.add([isIn[x]! ^ 1, needed]);
    for (const enough of outs) solving.add([enough ^ 1, isOut[x]!]);
    const allIn = ins.map((one) => one ^ 1);
    if (carried) solving.add([isIn[x]!, ...allIn]);
    else {
      solving.add([isIn[x]! ^ 1, ...supports.map((s) => isIn[s]!)]);
      for (const s of supports) solving.add([isIn[x]!, isIn[s]! ^ 1, ...allIn]);
      const unsupported = 2 * solving.variable();
      for (const s of supports) solving.add([unsupported ^ 1, isOut[s]!]);
      solving.add([unsupported, ...supports.map((s) => isOut[s]! ^ 1)]);
      solving.add([unsupported ^ 1, isOut[x]!]);
      outs.push(unsupported);
    }
    solving.add([isOut[x]! ^ 1, ...outs]);
    if (semantics === 'stable') solving.add([isIn[x]!, isOut[x]!]);
  });
  return {
    nodes,
    solver: solving,
    in: isIn,
    out: isOut,
    isIn: (node) => isIn[placeOf.get(node)!]!,
    read: () =>
      Uint8Array.from(nodes, (_, i) =>
        solving.isTrue(isIn[i]!) ? IN : solving.isTrue(isOut[i]!) ? OUT : UNDECIDED,
      ),
  };
}
