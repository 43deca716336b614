import { ATTACK, type Framework, PREMISE } from './framework.js';
import type { Labelling } from './label.js';
import type { IncomingLinks } from './links.js';
import type { Ground, Reason } from './reasons.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from './status.js';
import { hasNeededSupport, lacksAllSupport, needsSupport } from './support-rules.js';

/** A labelling, read for what caused its verdicts. */
export interface CausedLabelling {
  readonly framework: Framework;
  readonly links: IncomingLinks;
  readonly labelling: Labelling;
  /** By node, how many were decided before it. */
  readonly turn: Int32Array;
}

type Part = 'premises' | 'attackers' | 'supports';
type Parts = Readonly<Record<Part, readonly number[]>>;

/** Everything that could have decided a node: where `choice` names a part, any one of its several nodes was enough. */
export interface Causes extends Ground {
  readonly choice: Part | null;
}

const NONE: readonly number[] = [];
const NO_PARTS: Parts = { premises: NONE, attackers: NONE, supports: NONE };

/** Makes a labelling ready to be asked for causes. Linear. */
export function causedLabelling(
  framework: Framework,
  labelling: Labelling,
  links: IncomingLinks,
): CausedLabelling {
  const { order } = labelling;
  const turn = new Int32Array(framework.size);
  for (let i = 0; i < order.length; i += 1) turn[order[i]!] = i;
  return { framework, links, labelling, turn };
}

/** Of several decided nodes, the one that was decided first: it is nearest to what needs no reason (the min-max numbers of Caminada 2014). */
export function earliestCause({ turn }: CausedLabelling, nodes: readonly number[]): number {
  return nodes.reduce((earliest, node) => (turn[node]! < turn[earliest]! ? node : earliest));
}

/**
 * Everything that could have decided a node. Of what is decided, only what was decided before the node counts, so that no
 * circle of reasons can arise. Linear in the links into it.
 *
 * *Where a and b stand and both attack t, the attackers of t are [a, b], and `choice` is `'attackers'`: one was enough.*
 */
export function causesOf(caused: CausedLabelling, node: number): Causes {
  const { framework, links, labelling, turn } = caused;
  const { status, fixed, burden } = labelling;
  if (fixed?.has(node)) return causes(caused, node, 'fixed');
  const { premises, attackers, supports } = bearersThatFit(caused, node);
  if (status[node] === UNDECIDED) {
    const carried = hasNeededSupport(framework, links, status, node);
    return causes(caused, node, 'open', { premises, attackers, supports: carried ? NONE : supports });
  }
  const before = (nodes: readonly number[]) => nodes.filter((other) => turn[other]! < turn[node]!);
  if (status[node] === IN) {
    const standing = needsSupport(framework, node) ? before(supports) : NONE;
    return causes(caused, node, 'holds', { premises, attackers, supports: standing }, 'supports');
  }
  if (burden === 'evidence' && lacksAllSupport(framework, node)) return causes(caused, node, 'bare');
  // Of several sorts of causes, the plainest.
  const fell = before(premises);
  if (fell.length > 0) {
    return causes(caused, node, 'premise-fell', { ...NO_PARTS, premises: fell }, 'premises');
  }
  const standing = before(attackers);
  if (standing.length > 0) {
    const reason = node < framework.statements ? 'attacked' : 'undercut';
    return causes(caused, node, reason, { ...NO_PARTS, attackers: standing }, 'attackers');
  }
  return causes(caused, node, 'unsupported', { ...NO_PARTS, supports });
}

/** The ground of a node: where one of several causes was enough, the one that `choose` takes, else the earliest. */
export function groundByCauses(
  caused: CausedLabelling,
  node: number,
  choose: (nodes: readonly number[], decided: number) => number = (nodes) => earliestCause(caused, nodes),
): Causes {
  const found = causesOf(caused, node);
  const { choice } = found;
  return choice === null ? found : { ...found, [choice]: [choose(found[choice], node)], choice: null };
}

/** What bears on a node and fits its verdict, by role. */
function bearersThatFit({ links, labelling }: CausedLabelling, node: number): Record<Part, number[]> {
  const { status } = labelling;
  const fit: Record<Part, number[]> = { premises: [], attackers: [], supports: [] };
  const verdict = status[node]!;
  const opposite = OPPOSITE[verdict];
  const start = links.from[node]!;
  const end = links.from[node + 1]!;
  for (let i = start; i < end; i += 1) {
    const other = links.source[i]!;
    // The links from one node stand side by side: one that is given twice is one.
    if (i > start && other === links.source[i - 1]) continue;
    const role = links.role[other];
    if (status[other] !== (role === ATTACK ? opposite : verdict)) continue;
    if (role === ATTACK) fit.attackers.push(other);
    else if (role === PREMISE) fit.premises.push(other);
    else fit.supports.push(other);
  }
  return fit;
}

/** By verdict, the one that an attacker has to have for it. */
const OPPOSITE: readonly number[] = [UNDECIDED, OUT, IN];

function causes(
  { labelling }: CausedLabelling,
  node: number,
  reason: Reason,
  parts: Parts = NO_PARTS,
  choice: Part | null = null,
): Causes {
  const { premises, attackers, supports } = parts;
  const several = choice !== null && parts[choice].length > 1;
  const status = STATUS_OF[labelling.status[node]!]!;
  return { node, status, reason, premises, attackers, supports, choice: several ? choice : null };
}
