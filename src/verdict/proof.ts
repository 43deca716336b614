import { nowAndThen } from './patience.js';
import { type Ground, type Reasons, restsOn } from './reasons.js';

/** What decided a node, down to what needs no reason: told once, since unfolded it can be exponentially larger. */
interface Proof {
  /** The nodes, the one that is proved first, depth first; what decided a node after it. */
  readonly nodes: Int32Array;
  ground(node: number): Ground;
}

const NONE = -1;

/**
 * The proof of a decided node; null where the time was over before.
 *
 * Where any one of several causes was enough, one that the proof has anyway is taken, so that it names little; else the
 * earliest. (A smallest proof is NP-hard to find.) Everything that has to be in the proof comes before any choice.
 *
 * Linear in what is proved and the links into it; of each node, one number is kept.
 */
export function proofOf(reasons: Reasons, top: number, expired: () => boolean): Proof | null {
  const { framework, causes, earliest } = reasons;
  const chosen = new Int32Array(framework.size).fill(NONE);
  const isIn = new Uint8Array(framework.size);
  const choose = (nodes: readonly number[], decided: number) =>
    chosen[decided] === NONE ? earliest(nodes) : chosen[decided]!;
  const ground = (node: number) => reasons.ground(node, choose);
  const isOver = nowAndThen(expired);
  const stack: number[] = [];
  const choices: number[] = [];
  let count = 0;
  const add = (node: number) => {
    if (isIn[node] === 1) return;
    isIn[node] = 1;
    count += 1;
    stack.push(node);
  };
  /** Adds all that has to be there, and puts off what can be chosen. */
  const close = (): boolean => {
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isOver()) return false;
      const found = causes(node);
      for (const part of ['premises', 'attackers', 'supports'] as const) {
        if (part !== found.choice) for (const one of found[part]) add(one);
        else choices.push(node);
      }
    }
    return true;
  };
  add(top);
  if (!close()) return null;
  for (const node of choices) {
    const found = causes(node);
    const several = found[found.choice!];
    const there = several.filter((one) => isIn[one] === 1);
    chosen[node] = earliest(there.length > 0 ? there : several);
    add(chosen[node]!);
    if (!close()) return null;
  }
  const nodes = depthFirst(top, count, ground, isIn, isOver);
  return nodes === null ? null : { nodes, ground };
}

/** The nodes of a proof, depth first; null where the time was over before. `isLeft` says which they are, and is used up. */
function depthFirst(
  top: number,
  count: number,
  ground: (node: number) => Ground,
  isLeft: Uint8Array,
  isOver: () => boolean,
): Int32Array | null {
  const nodes = new Int32Array(count);
  const stack = [top];
  let at = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeft[node] === 0) continue;
    if (isOver()) return null;
    isLeft[node] = 0;
    nodes[at++] = node;
    for (const next of restsOn(ground(node)).reverse()) if (isLeft[next] === 1) stack.push(next);
  }
  return nodes;
}
