import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { IN, type Labelling, type Reason, reasonFor, STATUS_OF, UNDECIDED } from './label.js';
import type { Status } from './model.js';

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

/** Asks a labelling for its reasons. */
export interface Explainer {
  readonly framework: Framework;
  readonly links: Incoming;
  /** The ground of one node. Linear in the links into it. */
  ground(node: number): Ground;
  /**
   * The grounds of a node's verdict down to what needs none, each once, a ground before those it rests on. Of an
   * undecided node it follows the first open dependency until one comes again: that circle is the explanation.
   * Linear in the part of the framework that decided.
   */
  explain(node: number): Ground[];
}

/**
 * Explains a labelling. Reasons are those that the labelling came upon first, so they are nearest ones; the proof
 * is a graph, told once, since unfolded it can be exponentially larger.
 */
export function explainer(framework: Framework, labelling: Labelling): Explainer {
  const links = incoming(framework);
  const { status, by, rank } = labelling;
  const withStatus = (nodes: readonly number[], wanted: number) =>
    nodes.filter((one) => status[one] === wanted);

  function ground(node: number): Ground {
    const reason = reasonFor(labelling, node);
    const base = {
      node,
      status: STATUS_OF[status[node]!]!,
      reason,
      premises: [],
      attackers: [],
      supports: [],
    };
    const into = (role: number) => nodesInto(links, node, role);
    switch (reason) {
      case 'attacked':
        return { ...base, attackers: [by[node]!] };
      case 'premise-fell':
        return { ...base, premises: [by[node]!] };
      case 'unsupported':
        return { ...base, supports: into(SUPPORT) };
      case 'holds': {
        const standing = withStatus(into(SUPPORT), IN);
        const nearest = standing.toSorted((a, b) => rank[a]! - rank[b]!).slice(0, 1);
        return { ...base, premises: into(PREMISE), attackers: into(ATTACK), supports: nearest };
      }
      case 'open': {
        const supports = into(SUPPORT);
        const needsOne = framework.assumed[node] === 0 && withStatus(supports, IN).length === 0;
        return {
          ...base,
          premises: withStatus(into(PREMISE), UNDECIDED),
          attackers: withStatus(into(ATTACK), UNDECIDED),
          supports: needsOne ? withStatus(supports, UNDECIDED) : [],
        };
      }
      default:
        return base;
    }
  }

  function explain(top: number): Ground[] {
    const grounds = new Map<number, Ground>();
    const stack = [top];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (grounds.has(node)) continue;
      const found = ground(node);
      grounds.set(node, found);
      const rests = [...found.attackers, ...found.premises, ...found.supports];
      const followed = found.status === 'undecided' ? rests.slice(0, 1) : rests;
      for (const next of followed.toReversed()) if (!grounds.has(next)) stack.push(next);
    }
    return [...grounds.values()];
  }

  return { framework, links, ground, explain };
}
