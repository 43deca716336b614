import { type Framework, PREMISE, SUPPORT } from './framework.js';
import type { LabelOptions } from './label.js';
import { type IncomingLinks, incomingLinks } from './links.js';
import { IN } from './status.js';
import { lacksAllSupport } from './support-rules.js';

/** The strength of a statement before anything is said for or against it. */
const BASE_STRENGTH = 0.5;

/**
 * The strength of every node, from 0 to 1: quadratic energy (Potyka 2018), in topological order. A statement
 * starts at 0.5, a relation at the least of its premises; then what supports and attacks it moves it. Only for
 * sorting what has the same verdict: a fully answered statement does not come back to where it started.
 *
 * What is taken as given has its strength whatever bears on it: 1 where it is to stand, 0 where it is to fall. Where the
 * burden of proof is evidence, a statement that nothing is put forward for starts at 0, and nothing can raise it.
 *
 * NaN for what rests on a circle: there the numbers may never settle. Linear.
 */
export function strengths(
  framework: Framework,
  { burden, fixed }: LabelOptions = {},
  links: IncomingLinks = incomingLinks(framework),
): Float64Array {
  const { size, statements, from, to } = framework;
  const { from: first, source, role } = links;
  const waits = new Int32Array(size);
  for (const node of to) waits[node]! += 1;
  const queue: number[] = [];
  const isQueued = new Uint8Array(size);
  const settle = (node: number) => {
    if (isQueued[node] === 1) return;
    isQueued[node] = 1;
    queue.push(node);
  };
  // What was taken as given waits for nothing, so a circle through it is none.
  for (const node of fixed?.keys() ?? []) settle(node);
  for (let node = 0; node < size; node += 1) if (waits[node] === 0) settle(node);
  const strength = new Float64Array(size).fill(Number.NaN);
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    strength[node] = fixedStrength(fixed?.get(node)) ?? moved(node);
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      waits[to[i]!]! -= 1;
      if (waits[to[i]!] === 0) settle(to[i]!);
    }
  }
  return strength;

  function startOf(node: number): number {
    if (node >= statements) return 1;
    return burden === 'evidence' && lacksAllSupport(framework, node) ? 0 : BASE_STRENGTH;
  }

  function moved(node: number): number {
    let base = startOf(node);
    let energy = 0;
    for (let i = first[node]!; i < first[node + 1]!; i += 1) {
      // An attack that is given twice is one; the links from one node stand side by side.
      if (i > first[node]! && source[i] === source[i - 1]) continue;
      const other = strength[source[i]!]!;
      const how = role[source[i]!];
      if (how === PREMISE) base = Math.min(base, other);
      else if (how === SUPPORT) energy += other;
      else energy -= other;
    }
    const h = (energy * energy) / (1 + energy * energy);
    return energy > 0 ? base + (1 - base) * h : base - base * h;
  }
}

/** The strength of a node whose verdict was taken as given. */
function fixedStrength(verdict: number | undefined): number | undefined {
  if (verdict === undefined) return undefined;
  return verdict === IN ? 1 : 0;
}

/** Puts the stronger of two first; what rests on a circle, and so has no strength, comes last. Equal ones keep their order. */
export function byStrength(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return b - a;
}
