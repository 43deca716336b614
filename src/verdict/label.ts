import type { Status } from '../map/model.js';
import { ATTACK, type Framework, SUPPORT } from './framework.js';

export const UNDECIDED = 0;
export const IN = 1;
export const OUT = 2;
export const STATUS_OF: readonly Status[] = ['undecided', 'in', 'out'];

/** Who has to bring something forward: nobody, or whoever makes a claim, counterpoint or reply. */
export const BURDENS = {
  granted: 'what nobody attacks stands',
  evidence: 'a claim, counterpoint or reply without any support falls',
} as const;
export type Burden = keyof typeof BURDENS;

export interface LabelOptions {
  readonly burden?: Burden | undefined;
  /** Nodes whose verdict (`IN` or `OUT`) is taken as given, whatever bears on them. */
  readonly fixed?: ReadonlyMap<number, number> | undefined;
}

/** Verdicts by node, and the order in which they were reached. */
export interface Labelling extends LabelOptions {
  /** `UNDECIDED`, `IN` or `OUT`. */
  readonly status: Uint8Array;
  /** The decided nodes, each after all that decided it, so that nearer reasons come first. */
  readonly order: Int32Array;
}

/** A node's supports still to fall, where it needs none of them any more. */
const CARRIED = -1;

/**
 * The grounded labelling: the least fixed point of these rules.
 *
 * - A node is in if every premise is in, every attack on it is out, and it has no support, or one that is in, or
 *   is assumed.
 * - A node is out if a premise is out, or an attack on it is in, or it has supports, all are out, and it is not assumed.
 *
 * An abstract dialectical framework with relations as nodes (Brewka and Woltran 2010; undercuts as in Pollock
 * 1987; grounded labelling as in Caminada 2006). First in, first out. Each node is decided at most once and each
 * link followed at most once: linear in nodes and links, without recursion. Why a node was decided is read off
 * afterwards (`explainer`), since most callers ask it of few nodes.
 */
export function label(framework: Framework, options: LabelOptions = {}): Labelling {
  const { burden = 'granted', fixed } = options;
  const { size, from, to, role, premises, attackers, supports, assumed } = framework;
  const status = new Uint8Array(size);
  // What each node still waits for before it is in: premises in, attacks out, and one support in if it needs one.
  // What is decided waits for nothing. In bytes where they do: these are looked up all over memory, millions of times.
  let most = 0;
  for (let node = 0; node < size; node += 1) most = Math.max(most, premises[node]! + attackers[node]! + 1);
  const waits = most < 256 ? new Uint8Array(size) : new Int32Array(size);
  const left = new Int32Array(size);
  const order = new Int32Array(size);
  let tail = 0;
  if (fixed !== undefined) {
    for (const [node, verdict] of fixed) {
      status[node] = verdict;
      order[tail++] = node;
    }
  }
  for (let node = 0; node < size; node += 1) {
    const carried = supports[node] === 0 || assumed[node] === 1;
    left[node] = carried ? CARRIED : supports[node]!;
    if (status[node] !== UNDECIDED) continue;
    const bare = burden === 'evidence' && isBare(framework, node);
    const wait = bare ? 0 : premises[node]! + attackers[node]! + (carried ? 0 : 1);
    waits[node] = wait;
    if (wait > 0) continue;
    status[node] = bare ? OUT : IN;
    order[tail++] = node;
  }
  for (let head = 0; head < tail; head += 1) {
    const node = order[head]!;
    const isIn = status[node] === IN;
    const how = role[node];
    const start = from[node]!;
    const end = from[node + 1]!;
    if (how === SUPPORT) {
      const other = to[start]!;
      if (left[other] === CARRIED) continue;
      left[other] = isIn ? CARRIED : left[other]! - 1;
      if (left[other]! > 0) continue;
    }
    // Two loops, since this is where the time goes: each looks at one array of the others only.
    if (isIn === (how === ATTACK)) {
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

/** Whether nothing is put forward for a node that needs it where the burden of proof is evidence. */
export function isBare({ burdened, supports, assumed }: Framework, node: number): boolean {
  return burdened[node] === 1 && supports[node] === 0 && assumed[node] === 0;
}
