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
type Reason = (typeof REASONS)[number];

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
   * The grounds of the node's verdict down to what needs none, each once, depth first. Of an undecided node, those on the
   * ways to its questions, what leads on before what does not.
   */
  readonly grounds: readonly Ground[];
  /** What leaves an undecided node open, nearest first. */
  readonly questions: readonly Question[];
  /** How many more questions there are. */
  readonly more: number;
}

/** A circle in which an open question turns, hanging on nothing open outside it, and a shortest way there. */
interface Question {
  /** From the node asked about to the first of the circle, both included. */
  readonly way: readonly number[];
  /** Each node hangs on the next, and the last on the first. */
  readonly circle: readonly number[];
  /** What hangs together with the circle besides, each node on each other. */
  readonly besides: readonly number[];
}

/** More questions than these are not told. */
const MOST_QUESTIONS = 3;

/** Asks a labelling for its reasons. */
export interface Explainer {
  readonly framework: Framework;
  readonly links: Incoming;
  statusOf(node: number): Status;
  /** Whether the verdict of a node was taken as given. */
  isGiven(node: number): boolean;
  /** The ground of one node. Linear in the links into it, when first asked for. */
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

  const known = new Map<number, Ground>();
  function ground(node: number): Ground {
    const found = known.get(node) ?? groundOf(node);
    known.set(node, found);
    return found;
  }

  function groundOf(node: number): Ground {
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
    // Of several causes, the plainest that came before the verdict: so no circle of reasons can arise.
    const before = (nodes: readonly number[]) => nodes.filter((one) => turn[one]! < turn[node]!);
    const attackers = before(into(ATTACK, IN));
    const premises = before(into(PREMISE, OUT));
    if (premises.length > 0) return { ...base, reason: 'premise-fell', premises: [earliest(premises)] };
    if (attackers.length > 0) {
      const reason = node < framework.statements ? 'attacked' : 'undercut';
      return { ...base, reason, attackers: [earliest(attackers)] };
    }
    return { ...base, reason: 'unsupported', supports: into(SUPPORT, OUT) };
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

  /** Shortest ways to circles that hang on nothing open outside them, and those circles. */
  function openQuestions(top: number): Explanation {
    const groups = circularGroups(framework.size, [top], hangsOn);
    // The group of each node, from 1 on, and 0 for none.
    const groupOf = new Int32Array(framework.size);
    groups.forEach((group, i) => {
      for (const node of group) groupOf[node] = i + 1;
    });
    const hangsOutside = (node: number) => hangsOn(node).some((next) => groupOf[next] !== groupOf[node]);
    const isLast = [false, ...groups.map((group) => !group.some(hangsOutside))];
    const total = isLast.filter((last) => last).length;
    const above = new Map<number, number>();
    const entries = new Map<number, number>();
    const queue = [top];
    for (let head = 0; entries.size < Math.min(total, MOST_QUESTIONS); head += 1) {
      const node = queue[head]!;
      const group = groupOf[node]!;
      if (isLast[group] === true) {
        if (!entries.has(group)) entries.set(group, node);
        continue;
      }
      for (const next of hangsOn(node)) {
        if (next === top || above.has(next)) continue;
        above.set(next, node);
        queue.push(next);
      }
    }
    const questions = [...entries.values()].map((entry) => {
      const way: number[] = [];
      for (let at: number | undefined = entry; at !== undefined; at = above.get(at)) way.push(at);
      const circle = shortestCircle(entry, hangsOn);
      const around = new Set(circle);
      const besides = groups[groupOf[entry]! - 1]!.filter((node) => !around.has(node)).sort((a, b) => a - b);
      return { way: way.reverse(), circle, besides };
    });
    const told = new Set(questions.flatMap(({ way, circle }) => [...way, ...circle]));
    const grounds = [...told].map((node) => first(ground(node), told));
    return { grounds, questions, more: total - questions.length };
  }

  function openBelow(top: number): number[] {
    const met = new Set([top]);
    for (const node of met) for (const next of hangsOn(node)) met.add(next);
    met.delete(top);
    return [...met];
  }

  function felledBy(top: number): number[] {
    const met = new Set([top]);
    const felling: number[] = [];
    for (const node of met) {
      if (status[node] === IN) felling.push(node);
      else if (fixed?.has(node) !== true) {
        const into = (role: number, wanted: number) =>
          nodesInto(links, node, role).filter((one) => status[one] === wanted);
        const supports = into(SUPPORT, OUT);
        const needed = framework.assumed[node] === 0 && supports.length === framework.supports[node];
        for (const next of [...into(ATTACK, IN), ...into(PREMISE, OUT), ...(needed ? supports : [])])
          met.add(next);
      }
    }
    return felling;
  }

  return {
    framework,
    links,
    statusOf: (node) => STATUS_OF[status[node]!]!,
    isGiven: (node) => fixed?.has(node) === true,
    ground,
    hangsOn,
    explain: (node) =>
      status[node] === UNDECIDED ? openQuestions(node) : { grounds: proof(node), questions: [], more: 0 },
    openBelow,
    felledBy,
  };
}

/** What a verdict rests on. */
export function restsOn({ attackers, premises, supports }: Ground): number[] {
  return [...attackers, ...premises, ...supports];
}

/** A ground with those that are told before the others of their role. */
function first(ground: Ground, told: ReadonlySet<number>): Ground {
  const ahead = (nodes: readonly number[]) => [
    ...nodes.filter((node) => told.has(node)),
    ...nodes.filter((node) => !told.has(node)),
  ];
  return {
    ...ground,
    premises: ahead(ground.premises),
    attackers: ahead(ground.attackers),
    supports: ahead(ground.supports),
  };
}
