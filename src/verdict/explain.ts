import type { Status } from '../map/model.js';
import { type Rows, rowOf } from './circles.js';
import { ATTACK, type Framework, type Incoming, incoming, nodesInto, PREMISE, SUPPORT } from './framework.js';
import { isCarried, needsSupport } from './ground-rules.js';
import type { Labelling } from './label.js';
import { never, nowAndThen } from './patience.js';
import { proofOf } from './proof.js';
import { openQuestions, type Question, type Questions } from './questions.js';
import { type Ground, type Reasons, reasonsOf } from './reasons.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from './status.js';

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
  readonly links: Incoming;
  statusOf(node: number): Status;
  /** Whether the verdict of a node was taken as given. */
  isGiven(node: number): boolean;
  /** The ground of one node by itself. Linear in the links into it. */
  ground(node: number): Ground;
  /** The whole explanation of a node. Linear in the part of the framework that decided. */
  explain(node: number, expired?: () => boolean): Explanation;
  /** The undecided nodes on which each undecided node hangs directly. Linear when first asked for. */
  hangs(): Rows;
  /** The open nodes on which a node hangs, and what they hang on in turn, nearest first, the node itself left out. */
  openBelow(node: number): number[];
  /** Decided nodes in the order in which they were decided: each after all that it rests on. */
  inOrder(nodes: Int32Array): Int32Array;
  /** All attacks that stand and felled a node that is out, or what it rested on, nearest first. */
  felledBy(node: number): number[];
}

/**
 * Explains a labelling. What it tells is worked out when it is asked for, so that it takes little more memory than the
 * labelling itself.
 */
export function explainer(
  framework: Framework,
  labelling: Labelling,
  links: Incoming = incoming(framework),
): Explainer {
  const { status, fixed } = labelling;
  const reasons = reasonsOf(framework, labelling, links);
  let rows: Rows | null = null;
  const hangs = (isOver: () => boolean) => {
    rows ??= hangRows(framework, labelling, links, isOver);
    return rows;
  };
  return {
    framework,
    links,
    statusOf: (node) => STATUS_OF[status[node]!]!,
    isGiven: (node) => fixed?.has(node) === true,
    ground: (node) => reasons.ground(node),
    hangs: () => hangs(never)!,
    explain(node, expired = never) {
      const ground = (one: number) => reasons.ground(one);
      const none = { questions: [], more: 0 };
      const cut = { nodes: Int32Array.of(node), ground, ...none, complete: false };
      if (status[node] !== UNDECIDED) {
        const proof = proofOf(reasons, node, expired);
        return proof === null ? cut : { ...proof, ...none, complete: true };
      }
      const isOver = nowAndThen(expired);
      const hanging = hangs(isOver);
      const asked = hanging === null ? null : openQuestions(hanging, node, isOver);
      return asked === null ? cut : { ...onTheWay(asked.questions, reasons), ...asked, complete: true };
    },
    inOrder(nodes) {
      const isThere = maskOf(framework, nodes);
      return labelling.order.filter((node) => isThere[node] === 1);
    },
    openBelow: (node) => below(framework, node, (one) => rowOf(hangs(never)!, one)).slice(1),
    felledBy(node) {
      const met = below(framework, node, (one) => fellingOf(framework, labelling, links, one));
      return met.filter((one) => status[one] === IN);
    },
  };
}

/** What each open verdict hangs on; null where the time was over before. */
function hangRows(
  framework: Framework,
  { status }: Labelling,
  links: Incoming,
  isOver: () => boolean,
): Rows | null {
  const from = new Int32Array(framework.size + 1);
  const to = new Int32Array(links.of.length);
  let count = 0;
  for (let node = 0; node < framework.size; node += 1) {
    if (isOver()) return null;
    if (status[node] === UNDECIDED) {
      // What carries it already is no question; what could carry it comes after the rest.
      for (const isSupport of isCarried(framework, links, status, node) ? [false] : [false, true]) {
        for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
          const other = links.of[i]!;
          if (status[other] !== UNDECIDED || (links.role[other] === SUPPORT) !== isSupport) continue;
          to[count++] = other;
        }
      }
    }
    from[node + 1] = count;
  }
  return { from, to: to.subarray(0, count) };
}

/** What felled a node directly, if it is out and was not taken as given: of an attack that stands, no more is asked. */
function fellingOf(framework: Framework, labelling: Labelling, links: Incoming, node: number): number[] {
  const { status, fixed } = labelling;
  if (status[node] === IN || fixed?.has(node) === true) return [];
  const into = (role: number, wanted: number) =>
    nodesInto(links, node, role).filter((one) => status[one] === wanted);
  const supports = into(SUPPORT, OUT);
  const isUnsupported = needsSupport(framework, node) && supports.length === framework.supports[node];
  return [...into(ATTACK, IN), ...into(PREMISE, OUT), ...(isUnsupported ? supports : [])];
}

/** A node and all that it leads to, nearest first. Linear. */
function below({ size }: Framework, top: number, next: (node: number) => Iterable<number>): number[] {
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

function maskOf({ size }: Framework, nodes: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(size);
  for (const node of nodes) mask[node] = 1;
  return mask;
}

/** The nodes that questions name, each once, and their grounds. */
function onTheWay(questions: readonly Question[], reasons: Reasons): Pick<Explanation, 'nodes' | 'ground'> {
  const named = questions.flatMap(({ way, circle }) => way.concat(circle));
  const isNamed = maskOf(reasons.framework, named);
  const isLeft = isNamed.slice();
  const nodes = Int32Array.from(named).filter((node) => {
    const isNew = isLeft[node] === 1;
    isLeft[node] = 0;
    return isNew;
  });
  return { nodes, ground: (node) => toldFirst(reasons.ground(node), isNamed) };
}

/** A ground with those that are told before the others of their role. */
function toldFirst(ground: Ground, isTold: Uint8Array): Ground {
  const ahead = (nodes: readonly number[]) => [
    ...nodes.filter((node) => isTold[node] === 1),
    ...nodes.filter((node) => isTold[node] !== 1),
  ];
  return {
    ...ground,
    premises: ahead(ground.premises),
    attackers: ahead(ground.attackers),
    supports: ahead(ground.supports),
  };
}
