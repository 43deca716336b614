import type { Burden } from './burden.js';
import { ATTACK, type Framework, SUPPORT } from './framework.js';
import { IN, OUT, UNDECIDED } from './status.js';
import { lacksAllSupport, needsSupport } from './support-rules.js';

/** The terms of a labelling: who has to bring something forward, and which verdicts are taken as given. */
export interface LabelTerms {
  readonly burden: Burden;
  /** Nodes whose verdict (`IN` or `OUT`) is taken as given, whatever bears on them. */
  readonly fixed: ReadonlyMap<number, number>;
}

export type LabelOptions = { readonly [Key in keyof LabelTerms]?: LabelTerms[Key] | undefined };

/** Verdicts by node, and the order in which they were reached. */
export interface Labelling extends LabelOptions {
  /** `UNDECIDED`, `IN` or `OUT`. */
  readonly status: Uint8Array;
  /** The decided nodes, each after all that decided it, so that nearer reasons come first. */
  readonly order: Int32Array;
}

/**
 * The grounded labelling: the least fixed point of these rules.
 *
 * - A node is in if every premise is in, every attack on it is out, and it is assumed, has no support, or has one
 *   that is in.
 * - A node is out if a premise is out, or an attack on it is in, or it has supports, all are out, and it is not assumed.
 *
 * An abstract dialectical framework with relations as nodes (Brewka and Woltran 2010; undercuts as in Pollock
 * 1987; grounded labelling as in Caminada 2006). First in, first out. Each node is decided at most once and each
 * link followed at most once: linear in nodes and links, without recursion. Why a node was decided is read off
 * afterwards (`explainer`), since most callers ask it of few nodes.
 */
export function label(framework: Framework, options: LabelOptions = {}): Labelling {
  const { from, to, role } = framework;
  const { status, order, waits, supportsLeft, decided } = begin(framework, options);
  let tail = decided;
  for (let head = 0; head < tail; head += 1) {
    const node = order[head]!;
    const isIn = status[node] === IN;
    const ownRole = role[node];
    const start = from[node]!;
    const end = from[node + 1]!;
    if (ownRole === SUPPORT) {
      const other = to[start]!;
      if (supportsLeft[other] === CARRIED) continue;
      supportsLeft[other] = isIn ? CARRIED : supportsLeft[other]! - 1;
      if (supportsLeft[other]! > 0) continue;
    }
    // An attack that is in, or anything else that is out, fells what it goes to. Two loops, since this is where the time goes:
    // each looks at one array of the others only.
    if (isIn === (ownRole === ATTACK)) {
      for (let i = start; i < end; i += 1) {
        const other = to[i]!;
        if (status[other] !== UNDECIDED) continue;
        status[other] = OUT;
        waits[other] = 0;
        order[tail++] = other;
      }
      continue;
    }
    for (let i = start; i < end; i += 1) {
      const other = to[i]!;
      const wait = waits[other]!;
      if (wait === 0) continue;
      waits[other] = wait - 1;
      if (wait > 1) continue;
      status[other] = IN;
      order[tail++] = other;
    }
  }
  return { ...options, status, order: order.subarray(0, tail) };
}

/** In `supportsLeft`, for a node that needs no support any more. */
const CARRIED = -1;

/** The most that fits in a byte. */
const MAX_BYTE = 255;

/** What a labelling works on. */
interface Progress {
  readonly status: Uint8Array;
  readonly order: Int32Array;
  /** How many premises in, attacks out and supports in (at most one) each node still waits for before it is in; 0 for one that is decided. */
  readonly waits: Uint8Array | Int32Array;
  /** How many supports of a node have still to fall before it does; or `CARRIED`. */
  readonly supportsLeft: Int32Array;
  /** How many nodes stand in `order`. */
  readonly decided: number;
}

/** Decides what waits for nothing: what is taken as given, what is bare, and what nothing bears on. */
function begin(framework: Framework, { burden = 'granted', fixed }: LabelOptions): Progress {
  const { size, premises, attackers, supports } = framework;
  const status = new Uint8Array(size);
  const order = new Int32Array(size);
  const supportsLeft = new Int32Array(size);
  let mostWaits = 0;
  for (let node = 0; node < size; node += 1)
    mostWaits = Math.max(mostWaits, premises[node]! + attackers[node]! + 1);
  // In bytes where they fit: the loop that counts them down jumps from node to node, and a small array is quicker to jump in.
  const waits = mostWaits <= MAX_BYTE ? new Uint8Array(size) : new Int32Array(size);
  let decided = 0;
  for (const [node, verdict] of fixed ?? []) {
    status[node] = verdict;
    order[decided++] = node;
  }
  for (let node = 0; node < size; node += 1) {
    const needsOne = needsSupport(framework, node);
    supportsLeft[node] = needsOne ? supports[node]! : CARRIED;
    if (status[node] !== UNDECIDED) continue;
    const bare = burden === 'evidence' && lacksAllSupport(framework, node);
    const wait = bare ? 0 : premises[node]! + attackers[node]! + (needsOne ? 1 : 0);
    waits[node] = wait;
    if (wait > 0) continue;
    status[node] = bare ? OUT : IN;
    order[decided++] = node;
  }
  return { status, order, waits, supportsLeft, decided };
}
