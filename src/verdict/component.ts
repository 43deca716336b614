import { type Solver, solver } from '../sat/solver.js';
import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { IN, type Labelling, OUT, UNDECIDED } from './label.js';
import type { Semantics } from './positions.js';

/** One component of what is open, as clauses. */
export interface Component {
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
export function searchIn(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  expired: () => boolean,
): { readonly parts: number[][]; readonly search: (nodes: readonly number[]) => Component | null } {
  const links = incoming(framework);
  const parts = components(framework, grounded);
  return { parts, search: (nodes) => componentOf(framework, links, grounded, nodes, semantics, expired) };
}

/** Nodes looked at between two looks at the clock. */
const LOOK = 256;

/**
 * A component as clauses that exactly its complete labellings satisfy, or, for stable, those that leave nothing open.
 * Null where the time was over before.
 */
function componentOf(
  framework: Framework,
  links: Incoming,
  grounded: Labelling,
  nodes: readonly number[],
  semantics: Semantics,
  expired: () => boolean,
): Component | null {
  const solving = solver(expired);
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const openInto = (node: number) => influences(framework, links, grounded, node, placeOf);
  const literals = literalsOf(nodes, openInto, solving, semantics, expired);
  if (literals === null) return null;
  const isIn = literals.map((one) => one.in);
  const isOut = literals.map((one) => one.out);
  for (const [x, node] of nodes.entries()) {
    if (x % LOOK === 0 && expired()) return null;
    if (!literals[x]!.own) continue;
    const { premises, attackers, supports, carried } = openInto(node);
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
  }
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

/** What is open that bears on an open node, by place in its component. */
interface Influences {
  // Of what is decided, an open node has only premises that are in, attackers that are out, and supports.
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  /** Empty where it needs none of them. */
  readonly supports: readonly number[];
  /** Whether it needs no support, or has one that is in. */
  readonly carried: boolean;
}

function influences(
  { assumed, supports }: Framework,
  links: Incoming,
  { status }: Labelling,
  node: number,
  placeOf: ReadonlyMap<number, number>,
): Influences {
  const open = (role: number) => nodesInto(links, node, role).flatMap((one) => placeOf.get(one) ?? []);
  const carried =
    assumed[node] === 1 ||
    supports[node] === 0 ||
    nodesInto(links, node, SUPPORT).some((one) => status[one] === IN);
  return {
    premises: open(PREMISE),
    attackers: open(ATTACK),
    supports: carried ? [] : open(SUPPORT),
    carried,
  };
}

/** The literals that say that a node is in and that it is out; `own` where they are not those of another node. */
interface Literals {
  readonly in: number;
  readonly out: number;
  readonly own: boolean;
}

/**
 * The literals of each node by place. A node that a single open one bears on always says the same as that, or the
 * contrary, so it has no variables of its own: in a map, most steps and many entries.
 */
function literalsOf(
  nodes: readonly number[],
  openInto: (node: number) => Influences,
  solving: Solver,
  semantics: Semantics,
  expired: () => boolean,
): Literals[] | null {
  const found: Literals[] = Array(nodes.length);
  for (const start of nodes.keys()) {
    if (start % LOOK === 0 && expired()) return null;
    const way: { place: number; attacked: boolean }[] = [];
    const onWay = new Set<number>();
    let place = start;
    while (found[place] === undefined) {
      const { premises, attackers, supports } = openInto(nodes[place]!);
      const [only, ...more] = [...premises, ...attackers, ...supports];
      if (more.length > 0 || only === undefined || onWay.has(place)) {
        // Tried to stand first, so that what decides most is found without much growing.
        const isIn = 2 * solving.variable(true);
        // Where nothing may stay open, what is not in is out.
        const isOut = semantics === 'stable' ? isIn ^ 1 : 2 * solving.variable();
        found[place] = { in: isIn, out: isOut, own: true };
        break;
      }
      onWay.add(place);
      way.push({ place, attacked: attackers.length > 0 });
      place = only;
    }
    for (const { place: above, attacked } of way.reverse()) {
      const below = found[place]!;
      found[above] ??= attacked
        ? { in: below.out, out: below.in, own: false }
        : { in: below.in, out: below.out, own: false };
      place = above;
    }
  }
  return found;
}
