import { type CausedLabelling, causesOf, earliestCause, groundByCauses } from './causes.js';
import { type Ground, reasonNodes } from './reasons.js';
import { rareTimeCheck } from './time-check.js';

/** What decided a node, down to what needs no reason: told once, since unfolded it can be exponentially larger. */
interface Proof {
  /** The nodes, the one that is proved first, depth first; what decided a node after it. */
  readonly nodes: Int32Array;
  ground(node: number): Ground;
}

const NONE = -1;

/** A proof while it is put together. */
interface Draft {
  readonly caused: CausedLabelling;
  /** By node, 1 for what is in the proof. */
  readonly isIn: Uint8Array;
  /** Nodes in the proof whose causes were not looked at yet. */
  readonly unseen: number[];
  /** Nodes of which one cause of several has still to be chosen. */
  readonly choices: number[];
  count: number;
}

/**
 * The proof of a decided node; null where the time was over before.
 *
 * Where any one of several causes was enough, one that the proof has anyway is taken, so that it names little; else the
 * earliest. (A smallest proof is NP-hard to find.) Everything that has to be in the proof comes before any choice.
 *
 * Linear in what is proved and the links into it; of each node, one number is kept.
 */
export function proofOf(caused: CausedLabelling, top: number, expired: () => boolean): Proof | null {
  const { size } = caused.framework;
  const chosen = new Int32Array(size).fill(NONE);
  const draft: Draft = { caused, isIn: new Uint8Array(size), unseen: [], choices: [], count: 0 };
  const isOver = rareTimeCheck(expired);
  add(draft, top);
  if (!close(draft, isOver)) return null;
  // More choices can come up while they are made.
  for (const node of draft.choices) {
    const causes = causesOf(caused, node);
    const enough = causes[causes.choice!];
    const there = enough.filter((cause) => draft.isIn[cause] === 1);
    chosen[node] = earliestCause(caused, there.length > 0 ? there : enough);
    add(draft, chosen[node]!);
    if (!close(draft, isOver)) return null;
  }
  const choose = (nodes: readonly number[], decided: number) =>
    chosen[decided] === NONE ? earliestCause(caused, nodes) : chosen[decided]!;
  const ground = (node: number) => groundByCauses(caused, node, choose);
  const nodes = depthFirst(top, draft.count, ground, draft.isIn, isOver);
  return nodes === null ? null : { nodes, ground };
}

function add(draft: Draft, node: number): void {
  if (draft.isIn[node] === 1) return;
  draft.isIn[node] = 1;
  draft.count += 1;
  draft.unseen.push(node);
}

/** Adds all that has to be there, and puts off what can be chosen; false where the time was over before. */
function close(draft: Draft, isOver: () => boolean): boolean {
  for (let node = draft.unseen.pop(); node !== undefined; node = draft.unseen.pop()) {
    if (isOver()) return false;
    const causes = causesOf(draft.caused, node);
    for (const part of ['premises', 'attackers', 'supports'] as const) {
      if (part === causes.choice) draft.choices.push(node);
      else for (const cause of causes[part]) add(draft, cause);
    }
  }
  return true;
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
    for (const next of reasonNodes(ground(node)).reverse()) if (isLeft[next] === 1) stack.push(next);
  }
  return nodes;
}
