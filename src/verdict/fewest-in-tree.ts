import { ATTACK, type Framework, PREMISE } from './framework.js';
import type { LabelTerms } from './label.js';
import type { IncomingLinks } from './links.js';
import { IN, type OUT } from './status.js';
import { lacksAllSupport, needsSupport } from './support-rules.js';

/** How many candidates have to fall at least so that a node is in, and so that it is out; by node. */
interface Costs {
  readonly toBeIn: Float64Array;
  readonly toBeOut: Float64Array;
}

/**
 * How many candidates have to fall at least so that the target is in, or out: infinite where no number is enough. Null where what leads to
 * the target is no tree: only where nothing bears on two things can each be weighed by itself. Most maps are trees. Linear.
 *
 * *Where a and b support t, and t needs one of them, two have to fall so that t is out.*
 */
export function fewestInTree(
  framework: Framework,
  links: IncomingLinks,
  terms: LabelTerms,
  isCandidate: (node: number) => boolean,
  target: number,
  wanted: typeof IN | typeof OUT,
): number | null {
  const tree = treeAbove(framework, links, target);
  if (tree === null) return null;
  const costs: Costs = {
    toBeIn: new Float64Array(framework.size),
    toBeOut: new Float64Array(framework.size),
  };
  const { toBeIn, toBeOut } = costs;
  for (let at = tree.length - 1; at >= 0; at -= 1) {
    const node = tree[at]!;
    const verdict = terms.fixed.get(node);
    if (verdict !== undefined || (terms.burden === 'evidence' && lacksAllSupport(framework, node))) {
      toBeIn[node] = verdict === IN ? 0 : Number.POSITIVE_INFINITY;
      toBeOut[node] = verdict === IN ? Number.POSITIVE_INFINITY : 0;
    } else weigh(framework, links, costs, node, isCandidate(node));
  }
  return (wanted === IN ? toBeIn : toBeOut)[target]!;
}

/** Works out the costs of a node from those of what bears on it, by the rules of `label`. */
function weigh(
  framework: Framework,
  { from, source, role }: IncomingLinks,
  { toBeIn, toBeOut }: Costs,
  node: number,
  canFall: boolean,
): void {
  const needsOne = needsSupport(framework, node);
  let allIn = 0;
  let oneSupport = Number.POSITIVE_INFINITY;
  let oneOut = canFall ? 1 : Number.POSITIVE_INFINITY;
  let noSupport = 0;
  for (let i = from[node]!; i < from[node + 1]!; i += 1) {
    const other = source[i]!;
    const how = role[other];
    if (how === ATTACK || how === PREMISE) {
      allIn += how === ATTACK ? toBeOut[other]! : toBeIn[other]!;
      oneOut = Math.min(oneOut, how === ATTACK ? toBeIn[other]! : toBeOut[other]!);
    } else {
      oneSupport = Math.min(oneSupport, toBeIn[other]!);
      noSupport += toBeOut[other]!;
    }
  }
  toBeIn[node] = allIn + (needsOne ? oneSupport : 0);
  toBeOut[node] = needsOne ? Math.min(oneOut, noSupport) : oneOut;
}

/** The target and all that leads to it, each after what it bears on; null where something is met twice. */
function treeAbove({ size }: Framework, { from, source }: IncomingLinks, target: number): Int32Array | null {
  const isMet = new Uint8Array(size);
  const tree = new Int32Array(size);
  isMet[target] = 1;
  tree[0] = target;
  let met = 1;
  for (let at = 0; at < met; at += 1) {
    const node = tree[at]!;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      const other = source[i]!;
      if (isMet[other] === 1) return null;
      isMet[other] = 1;
      tree[met++] = other;
    }
  }
  return tree.subarray(0, met);
}
