import { ATTACK, type Framework, PREMISE } from './framework.js';
import type { Status } from './model.js';

export const UNDECIDED = 0;
export const IN = 1;
export const OUT = 2;
export const STATUS_OF: readonly Status[] = ['undecided', 'in', 'out'];

/** Why a node has its verdict; the last four are why one is out. */
export const REASONS = ['open', 'holds', 'fixed', 'attacked', 'unsupported', 'premise-fell', 'bare'] as const;
export type Reason = (typeof REASONS)[number];
const [, HOLDS, FIXED, ATTACKED, UNSUPPORTED, PREMISE_FELL, BARE] = REASONS.keys();

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

/** Verdicts by node, each with its reason. */
export interface Labelling {
  /** `UNDECIDED`, `IN` or `OUT`. */
  readonly status: Uint8Array;
  /** Positions in `REASONS`. */
  readonly reason: Uint8Array;
  /** The node whose verdict decided this one; -1 for none. */
  readonly by: Int32Array;
  /** How many decisions a verdict rests on, one behind the other (the min-max numbers of Caminada 2014). */
  readonly rank: Int32Array;
}

/**
 * The grounded labelling: the least fixed point of these rules.
 *
 * - A node is in if every premise is in, every attack on it is out, and it has no support, or one that is in, or
 *   is assumed.
 * - A node is out if a premise is out, or an attack on it is in, or it has supports, all are out, and it is not assumed.
 *
 * An abstract dialectical framework with relations as nodes (Brewka and Woltran 2010; undercuts as in Pollock
 * 1987; grounded labelling as in Caminada 2006). First in, first out, so that the reason of each verdict is a
 * nearest one. Each node is decided at most once and each link followed at most once: linear in nodes and
 * links, without recursion.
 */
export function label(
  framework: Framework,
  { burden = 'granted', fixed = new Map() }: LabelOptions = {},
): Labelling {
  const { size, from, to, role, premises, attackers, assumed, burdened } = framework;
  const status = new Uint8Array(size);
  const reason = new Uint8Array(size);
  const by = new Int32Array(size).fill(-1);
  const rank = new Int32Array(size);
  // What each node still waits for before it is in: premises in, attacks out, and one support in if it needs one.
  const waits = new Int32Array(size);
  const supports = framework.supports.slice();
  // 1 for a node that still needs a support: it has some, none is in, and it is not assumed.
  const needs = new Uint8Array(size);
  const queue = new Int32Array(size);
  let tail = 0;
  for (const [node, verdict] of fixed) {
    status[node] = verdict;
    reason[node] = FIXED!;
    queue[tail++] = node;
  }
  for (let node = 0; node < size; node += 1) {
    const supported = supports[node]! > 0;
    needs[node] = supported && assumed[node] === 0 ? 1 : 0;
    waits[node] = premises[node]! + attackers[node]! + needs[node]!;
    if (status[node] !== UNDECIDED) continue;
    const bare = burden === 'evidence' && burdened[node] === 1 && !supported && assumed[node] === 0;
    if (!bare && waits[node]! > 0) continue;
    status[node] = bare ? OUT : IN;
    reason[node] = bare ? BARE! : HOLDS!;
    queue[tail++] = node;
  }
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head]!;
    const isIn = status[node] === IN;
    const end = from[node + 1]!;
    for (let i = from[node]!; i < end; i += 1) {
      const other = to[i]!;
      if (status[other] !== UNDECIDED) continue;
      const how = role[i];
      let why = HOLDS!;
      if (how === ATTACK) {
        if (isIn) why = ATTACKED!;
      } else if (how === PREMISE) {
        if (!isIn) why = PREMISE_FELL!;
      } else {
        if (needs[other] === 0) continue;
        if (isIn) needs[other] = 0;
        else {
          supports[other]! -= 1;
          if (supports[other]! > 0) continue;
          why = UNSUPPORTED!;
        }
      }
      if (why === HOLDS) {
        waits[other]! -= 1;
        if (waits[other]! > 0) continue;
      }
      status[other] = why === HOLDS ? IN : OUT;
      reason[other] = why;
      by[other] = node;
      rank[other] = rank[node]! + 1;
      queue[tail++] = other;
    }
  }
  return { status, reason, by, rank };
}

/** The reason of a node's verdict in words. */
export function reasonFor({ reason }: Pick<Labelling, 'reason'>, node: number): Reason {
  return REASONS[reason[node]!]!;
}
