import type { Status } from '../map/model.js';
import { type CausedLabelling, type Causes, causedLabelling, causesOf, groundByCauses } from './causes.js';
import type { Framework } from './framework.js';
import { hangingRows } from './hanging.js';
import type { Labelling } from './label.js';
import { type IncomingLinks, incomingLinks } from './links.js';
import { proofOf } from './proof.js';
import { openQuestions, type Question, type Questions } from './questions.js';
import type { Ground } from './reasons.js';
import { type Rows, rowOf } from './sparse-rows.js';
import { STATUS_OF, UNDECIDED } from './status.js';
import { noTimeCheck, rareTimeCheck } from './time-check.js';

/** Why a node has its verdict, all the way. */
export interface Explanation extends Questions {
  /**
   * The nodes from the one asked about down to those that need no reason, each once, depth first. Of an undecided node,
   * those on the ways to its questions. Only the first where the time was over before the others were found.
   */
  readonly nodes: Int32Array;
  /** Why one of them has its verdict; of what is open, what leads on stands before what does not. */
  ground(node: number): Ground;
  /** Whether this is the whole explanation; false where the time was over before. */
  readonly complete: boolean;
}

/** Asks a labelling for its reasons. */
export interface Explainer {
  readonly framework: Framework;
  readonly links: IncomingLinks;
  statusOf(node: number): Status;
  /** Whether the verdict of a node was taken as given. */
  isFixed(node: number): boolean;
  /** Everything that could have decided one node. Linear in the links into it. */
  causes(node: number): Causes;
  /** The whole explanation of a node. Linear in the part of the framework that decided. */
  explain(node: number, expired?: () => boolean): Explanation;
  /** The undecided nodes on which each undecided node hangs directly. Linear when first asked for. */
  hangs(): Rows;
  /** The open nodes on which a node hangs, and what they hang on in turn, nearest first, the node itself left out. */
  openBelow(node: number): number[];
}

/**
 * Explains a labelling. What it tells is worked out when it is asked for, so that it takes little more memory than the
 * labelling itself.
 */
export function explainer(
  framework: Framework,
  labelling: Labelling,
  links: IncomingLinks = incomingLinks(framework),
): Explainer {
  const { status, fixed } = labelling;
  const caused = causedLabelling(framework, labelling, links);
  let rows: Rows | null = null;
  const hangs = (isOver: () => boolean) => {
    rows ??= hangingRows(framework, labelling, links, isOver);
    return rows;
  };
  return {
    framework,
    links,
    statusOf: (node) => STATUS_OF[status[node]!]!,
    isFixed: (node) => fixed?.has(node) === true,
    causes: (node) => causesOf(caused, node),
    hangs: () => hangs(noTimeCheck)!,
    explain: (node, expired = noTimeCheck) =>
      status[node] === UNDECIDED
        ? explainOpen(caused, hangs, node, expired)
        : explainDecided(caused, node, expired),
    openBelow: (node) => nodesBelow(framework, node, (open) => rowOf(hangs(noTimeCheck)!, open)).slice(1),
  };
}

const NO_QUESTIONS: Questions = { questions: [], more: 0 };

function explainDecided(caused: CausedLabelling, node: number, expired: () => boolean): Explanation {
  const proof = proofOf(caused, node, expired);
  return proof === null ? cutShort(caused, node) : { ...proof, ...NO_QUESTIONS, complete: true };
}

function explainOpen(
  caused: CausedLabelling,
  hangs: (isOver: () => boolean) => Rows | null,
  node: number,
  expired: () => boolean,
): Explanation {
  const isOver = rareTimeCheck(expired);
  const rows = hangs(isOver);
  const found = rows === null ? null : openQuestions(rows, node, isOver);
  if (found === null) return cutShort(caused, node);
  return { ...onTheWay(found.questions, caused), ...found, complete: true };
}

/** What is known of a node where the time was over before it was explained. */
function cutShort(caused: CausedLabelling, node: number): Explanation {
  const ground = (other: number) => groundByCauses(caused, other);
  return { nodes: Int32Array.of(node), ground, ...NO_QUESTIONS, complete: false };
}

/** A node and all that it leads to, nearest first. Linear. */
function nodesBelow({ size }: Framework, top: number, next: (node: number) => Iterable<number>): number[] {
  const isMet = new Uint8Array(size);
  isMet[top] = 1;
  const met = [top];
  for (const node of met) {
    for (const other of next(node)) {
      if (isMet[other] === 1) continue;
      isMet[other] = 1;
      met.push(other);
    }
  }
  return met;
}

/** By node, 1 for some of them. */
function maskOf({ size }: Framework, nodes: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const node of nodes) mask[node] = 1;
  return mask;
}

/** The nodes that questions name, each once, and their grounds. */
function onTheWay(
  questions: readonly Question[],
  caused: CausedLabelling,
): Pick<Explanation, 'nodes' | 'ground'> {
  const named = questions.flatMap(({ way, circle }) => way.concat(circle));
  const isNamed = maskOf(caused.framework, named);
  const nodes = Int32Array.from(new Set(named));
  return { nodes, ground: (node) => namedFirst(groundByCauses(caused, node), isNamed) };
}

/** A ground with those that questions name before the others of their role. */
function namedFirst(ground: Ground, isNamed: Uint8Array): Ground {
  const ahead = (nodes: readonly number[]) => [
    ...nodes.filter((node) => isNamed[node] === 1),
    ...nodes.filter((node) => isNamed[node] !== 1),
  ];
  return {
    ...ground,
    premises: ahead(ground.premises),
    attackers: ahead(ground.attackers),
    supports: ahead(ground.supports),
  };
}
