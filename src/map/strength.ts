import { type Framework, incoming, PREMISE, SUPPORT } from './framework.js';

/** What a statement is worth before anything is said for or against it. */
const BASE = 0.5;

/**
 * The strength of every node, from 0 to 1: quadratic energy (Potyka 2018), in topological order. A statement
 * starts at 0.5, a relation at the least of its premises; then what supports and attacks it moves it. Only for
 * sorting what has the same verdict: a fully answered statement does not come back to where it started.
 *
 * NaN for what rests on a circle: there the numbers may never settle. Linear.
 */
export function strengths(framework: Framework): Float64Array {
  const { size, statements, from, to } = framework;
  const { from: first, of, role } = incoming(framework);
  const waits = new Int32Array(size);
  for (const node of to) waits[node]! += 1;
  const queue: number[] = [];
  for (let node = 0; node < size; node += 1) if (waits[node] === 0) queue.push(node);
  const strength = new Float64Array(size).fill(Number.NaN);
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    let base = node < statements ? BASE : 1;
    let energy = 0;
    for (let i = first[node]!; i < first[node + 1]!; i += 1) {
      // An attack that is given twice is one; the links from one node stand side by side.
      if (i > first[node]! && of[i] === of[i - 1]) continue;
      const other = strength[of[i]!]!;
      const how = role[of[i]!];
      if (how === PREMISE) base = Math.min(base, other);
      else if (how === SUPPORT) energy += other;
      else energy -= other;
    }
    const moved = (energy * energy) / (1 + energy * energy);
    strength[node] = energy > 0 ? base + (1 - base) * moved : base - base * moved;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      waits[to[i]!]! -= 1;
      if (waits[to[i]!] === 0) queue.push(to[i]!);
    }
  }
  return strength;
}
