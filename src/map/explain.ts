import { circularGroups, shortestCircle } from './circles.js';
import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { IN, isBare, type Labelling, OUT, STATUS_OF, UNDECIDED } from './label.js';
import type { Status } from './model.js';

/** Why a node has its verdict; the last five are why one is out. An undercut is an attack on a relation. */
export const REASONS = [
  'open',
  'holds',
  'fixed',
  'attacked',
  'undercut',
  'unsupported',
  'premise-fell',
  'bare',
] as const;
export type Reason = (typeof REASONS)[number];

/** Why one node has its verdict. */
export interface Ground {
  readonly node: number;
  readonly status: Status;
  readonly reason: Reason;
  /** What decided it, by role; of what could have decided it as well, nothing. */
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  readonly supports: readonly number[];
}

/** Why a node has its verdict, all the way. */
export interface Explanation {
  /**
   * The grounds of the node's verdict down to what needs none, each once, a ground before those it rests on. Of an
   * undecided node, only those on a shortest way to a circle, and around it.
   */
  readonly grounds: readonly Ground[];
  /** The circle in which an open question turns, each node hanging on the next and the last on the first; else empty. */
  readonly circle: readonly number[];
}

/** Asks a labelling for its reasons. */
export interface Explainer {
  readonly framework: Framework;
  readonly links: Incoming;
  /** The ground of one node. Linear in the links into it. */
  ground(node: number): Ground;
  /** The whole explanation of a node. Linear in the part of the framework that decided. */
  explain(node: number): Explanation;
  /** The undecided nodes on which an undecided node hangs directly. Linear in the links into it. */
  hangsOn(node: number): number[];
  /** Those and what they hang on in turn, nearest first, the node itself left out. */
  openBelow(node: number): number[];
  /** All attacks that stand and felled a node that is out, or what it rested on, nearest first. */
  felledBy(node: number): number[];
}

/**
 * Explains a labelling. Reasons are those that the labelling came upon first, so they are nearest ones (by the
 * min-max numbers of Caminada 2014); the proof is a graph, told once, since unfolded it can be exponentially larger.
 */
export function explainer(
  framework: Framework,
  labelling: Labelling,
  links: Incoming = incoming(framework),
): Explainer {
  const { status, order, fixed, burden } = labelling;
  // When each node was decided.
  const turn = new Int32Array(framework.size);
  order.forEach((node, i) => {
    turn[node] = i;
  });
  const earliest = (nodes: readonly number[]) =>
    nodes.reduce((best, node) => (turn[node]! < turn[best]! ? node : best));

  function ground(node: number): Ground {
    const verdict = status[node]!;
    const base = { node, status: STATUS_OF[verdict]!, premises: [], attackers: [], supports: [] };
    const into = (role: number, wanted: number) =>
      nodesInto(links, node, role).filter((one) => status[one] === wanted);
    if (verdict === UNDECIDED) {
      const needsOne = framework.assumed[node] === 0 && into(SUPPORT, IN).length === 0;
      return {
        ...base,
        reason: 'open',
        premises: into(PREMISE, UNDECIDED),
        attackers: into(ATTACK, UNDECIDED),
        supports: needsOne ? into(SUPPORT, UNDECIDED) : [],
      };
    }
    if (fixed?.has(node)) return { ...base, reason: 'fixed' };
    if (verdict === IN) {
      const standing = framework.assumed[node] === 1 ? [] : into(SUPPORT, IN);
      return {
        ...base,
        reason: 'holds',
        premises: into(PREMISE, IN),
        attackers: into(ATTACK, OUT),
        supports: standing.length === 0 ? [] : [earliest(standing)],
      };
    }
    if (burden === 'evidence' && isBare(framework, node)) return { ...base, reason: 'bare' };
    const causes: Ground[] = [];
    const standing = into(ATTACK, IN);
    const attacked = node < framework.statements ? 'attacked' : 'undercut';
    if (standing.length > 0) causes.push({ ...base, reason: attacked, attackers: [earliest(standing)] });
    const fallen = into(PREMISE, OUT);
    if (fallen.length > 0) causes.push({ ...base, reason: 'premise-fell', premises: [earliest(fallen)] });
    const supports = into(SUPPORT, OUT);
    if (supports.length === framework.supports[node] && supports.length > 0 && framework.assumed[node] === 0)
      causes.push({ ...base, reason: 'unsupported', supports });
    const since = (cause: Ground) => restsOn(cause).reduce((last, one) => Math.max(last, turn[one]!), 0);
    return causes.reduce((best, cause) => (since(cause) < since(best) ? cause : best));
  }

  function proof(top: number): Ground[] {
    const grounds = new Map<number, Ground>();
    const stack = [top];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (grounds.has(node)) continue;
      const found = ground(node);
      grounds.set(node, found);
      for (const next of restsOn(found).toReversed()) if (!grounds.has(next)) stack.push(next);
    }
    return [...grounds.values()];
  }

  /** What an open verdict hangs on, as `ground` has it: of this there can be very much. */
  function hangsOn(node: number): number[] {
    const hangs: number[] = [];
    const supports: number[] = [];
    let needsOne = framework.assumed[node] === 0;
    for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
      const other = links.of[i]!;
      const isSupport = links.role[other] === SUPPORT;
      if (status[other] === UNDECIDED) (isSupport ? supports : hangs).push(other);
      else if (isSupport && status[other] === IN) needsOne = false;
    }
    return needsOne ? hangs.concat(supports) : hangs;
  }

  /** A shortest way to a circle that hangs on nothing open outside it, and that circle. */
  function openQuestion(top: number): Explanation {
    const groups = circularGroups(framework.size, [top], hangsOn);
    // The group of each node, from 1 on, and 0 for none.
    const groupOf = new Int32Array(framework.size);
    groups.forEach((group, i) => {
      for (const node of group) groupOf[node] = i + 1;
    });
    const hangsOutside = (node: number) => hangsOn(node).some((next) => groupOf[next] !== groupOf[node]);
    const isLast = [false, ...groups.map((group) => !group.some(hangsOutside))];
    const above = new Map<number, number>();
    const queue = [top];
    let head = 0;
    for (; isLast[groupOf[queue[head]!]!] === false; head += 1) {
      for (const next of hangsOn(queue[head]!)) {
        if (next === top || above.has(next)) continue;
        above.set(next, queue[head]!);
        queue.push(next);
      }
    }
    const way: number[] = [];
    for (let at: number | undefined = queue[head]!; at !== undefined; at = above.get(at)) way.push(at);
    const circle = shortestCircle(queue[head]!, hangsOn);
    const nodes = [...way.reverse(), ...circle.slice(1)];
    const grounds = nodes.map((node, i) => first(ground(node), nodes[i + 1] ?? queue[head]!));
    return { grounds, circle };
  }

  function openBelow(top: number): number[] {
    const met = new Set([top]);
    for (const node of met) for (const next of hangsOn(node)) met.add(next);
    met.delete(top);
    return [...met];
  }

  function felledBy(top: number): number[] {
    const met = new Set([top]);
    const felled: number[] = [];
    for (const node of met) {
      if (status[node] === IN) felled.push(node);
      else if (fixed?.has(node) !== true) {
        const into = (role: number, wanted: number) =>
          nodesInto(links, node, role).filter((one) => status[one] === wanted);
        const supports = into(SUPPORT, OUT);
        const needed = framework.assumed[node] === 0 && supports.length === framework.supports[node];
        for (const next of [...into(ATTACK, IN), ...into(PREMISE, OUT), ...(needed ? supports : [])])
          met.add(next);
      }
    }
    return felled;
  }

  return {
    framework,
    links,
    ground,
    hangsOn,
    explain: (node) =>
      status[node] === UNDECIDED ? openQuestion(node) : { grounds: proof(node), circle: [] },
    openBelow,
    felledBy,
  };
}

/** What a verdict rests on. */
export function restsOn({ attackers, premises, supports }: Ground): number[] {
  return [...attackers, ...premises, ...supports];
}

/** A ground with one node of those it rests on before the others of its role. */
function first(ground: Ground, node: number): Ground {
  const ahead = (nodes: readonly number[]) =>
    nodes.includes(node) ? [node, ...nodes.filter((one) => one !== node)] : nodes;
  return {
    ...ground,
    premises: ahead(ground.premises),
    attackers: ahead(ground.attackers),
    supports: ahead(ground.supports),
  };
}
