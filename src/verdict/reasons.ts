import type { Status } from '../map/model.js';
import { ATTACK, type Framework, type Incoming, PREMISE } from './framework.js';
import { isBare, isCarried, needsSupport } from './ground-rules.js';
import type { Labelling } from './label.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from './status.js';

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

/** What a verdict rests on. */
export function restsOn({ attackers, premises, supports }: Ground): number[] {
  return [...attackers, ...premises, ...supports];
}

type Part = 'premises' | 'attackers' | 'supports';
type Parts = Readonly<Record<Part, readonly number[]>>;

const NONE: readonly number[] = [];
const NO_PARTS: Parts = { premises: NONE, attackers: NONE, supports: NONE };

/** Everything that could have decided a node: where `choice` names a part, any one of its several nodes was enough. */
interface Causes extends Ground {
  readonly choice: Part | null;
}

/** Which of several nodes is said to have decided another one, where each was enough. */
type Choose = (nodes: readonly number[], decided: number) => number;

/** Asks a labelling why each node has its verdict. */
export interface Reasons {
  readonly framework: Framework;
  readonly links: Incoming;
  readonly labelling: Labelling;
  /** The one of some decided nodes that was decided first. */
  earliest(nodes: readonly number[]): number;
  /** Everything that could have decided a node. Linear in the links into it. */
  causes(node: number): Causes;
  /** The ground of a node; where one of several was enough, the one that `choose` says, else the earliest. */
  ground(node: number, choose?: Choose): Ground;
}

/**
 * Reads the reasons of a labelling off it. All that is said to have decided a node was decided before it, so that no circle of
 * reasons can arise; what was decided earliest is nearest to what needs no reason (the min-max numbers of Caminada 2014).
 */
export function reasonsOf(framework: Framework, labelling: Labelling, links: Incoming): Reasons {
  const { status, order, fixed, burden } = labelling;
  const turn = new Int32Array(framework.size);
  for (let i = 0; i < order.length; i += 1) turn[order[i]!] = i;
  const earliest = (nodes: readonly number[]) =>
    nodes.reduce((best, node) => (turn[node]! < turn[best]! ? node : best));

  /** What bears on a node and fits its verdict, by role. */
  function fitting(node: number): Record<Part, number[]> {
    const found: Record<Part, number[]> = { premises: [], attackers: [], supports: [] };
    const verdict = status[node]!;
    const opposite = verdict === IN ? OUT : verdict === OUT ? IN : UNDECIDED;
    const start = links.from[node]!;
    const end = links.from[node + 1]!;
    for (let i = start; i < end; i += 1) {
      const other = links.of[i]!;
      // The links from one node stand side by side: one that is given twice is one.
      if (i > start && other === links.of[i - 1]) continue;
      const role = links.role[other];
      if (status[other] !== (role === ATTACK ? opposite : verdict)) continue;
      const those = role === ATTACK ? found.attackers : role === PREMISE ? found.premises : found.supports;
      those.push(other);
    }
    return found;
  }

  function causes(node: number): Causes {
    const verdict = status[node]!;
    if (fixed?.has(node)) return made(node, 'fixed');
    const { premises, attackers, supports } = fitting(node);
    if (verdict === UNDECIDED) {
      const carried = isCarried(framework, links, status, node);
      return made(node, 'open', { premises, attackers, supports: carried ? NONE : supports });
    }
    const before = (nodes: readonly number[]) => nodes.filter((one) => turn[one]! < turn[node]!);
    if (verdict === IN) {
      const standing = needsSupport(framework, node) ? before(supports) : NONE;
      return made(node, 'holds', { premises, attackers, supports: standing }, 'supports');
    }
    if (burden === 'evidence' && isBare(framework, node)) return made(node, 'bare');
    // Of several sorts of causes, the plainest.
    const fell = before(premises);
    if (fell.length > 0) return made(node, 'premise-fell', { ...NO_PARTS, premises: fell }, 'premises');
    const standing = before(attackers);
    if (standing.length > 0) {
      const reason = node < framework.statements ? 'attacked' : 'undercut';
      return made(node, reason, { ...NO_PARTS, attackers: standing }, 'attackers');
    }
    return made(node, 'unsupported', { ...NO_PARTS, supports });
  }

  function made(node: number, reason: Reason, parts: Parts = NO_PARTS, choice: Part | null = null): Causes {
    const { premises, attackers, supports } = parts;
    const several = choice !== null && parts[choice].length > 1;
    const known = STATUS_OF[status[node]!]!;
    return { node, status: known, reason, premises, attackers, supports, choice: several ? choice : null };
  }

  return {
    framework,
    links,
    labelling,
    earliest,
    causes,
    ground(node, choose = earliest) {
      const found = causes(node);
      const { choice } = found;
      return choice === null ? found : { ...found, [choice]: [choose(found[choice], node)], choice: null };
    },
  };
}
