import { ATTACK, type Framework, PREMISE, SUPPORT } from './framework.js';
import { isBare, needsSupport } from './ground-rules.js';
import type { LabelTerms } from './label.js';
import { IN } from './status.js';

/** That a node is, or can be, in; and that it is, or can be, out. A node can have both marks. */
export const MARK_IN = 1;
export const MARK_OUT = 2;

/** What the marking starts from. */
export interface MarkingStart extends LabelTerms {
  /** Whether a node is marked out from the start. */
  isFreeOut(node: number): boolean;
  /** Whether a node is never marked in. */
  isNeverIn(node: number): boolean;
}

/**
 * What a node can be, or has to be, whatever candidates fall: the rules of `label`, followed for each mark by itself. A node
 * is marked in when all its premises are, all its attackers are marked out, and one of the supports that it needs is marked
 * in; and out accordingly. Linear.
 *
 * - Where the candidates are free to be out, a mark says what can be: what is not marked in can never be in.
 * - Where the candidates are never in, a mark says what has to be: what is marked in is in, whatever candidates fall.
 */
export function marks(
  framework: Framework,
  { burden, fixed, isFreeOut, isNeverIn }: MarkingStart,
): Uint8Array {
  const { size, from, to, role, premises, attackers, supports } = framework;
  const mark = new Uint8Array(size);
  const waitsIn = new Int32Array(size);
  const waitsOut = new Int32Array(size);
  // A node, and which of the marks it got.
  const queue: number[] = [];
  const give = (node: number, which: number) => {
    if ((mark[node]! & which) !== 0 || fixed.has(node)) return;
    if (which === MARK_IN && isNeverIn(node)) return;
    mark[node]! |= which;
    queue.push(4 * node + which);
  };
  for (const [node, verdict] of fixed) {
    mark[node] = verdict === IN ? MARK_IN : MARK_OUT;
    queue.push(4 * node + mark[node]!);
  }
  for (let node = 0; node < size; node += 1) {
    const needsOne = needsSupport(framework, node);
    const bare = burden === 'evidence' && isBare(framework, node);
    waitsIn[node] = premises[node]! + attackers[node]! + (needsOne ? 1 : 0);
    waitsOut[node] = needsOne ? supports[node]! : -1;
    if (bare || isFreeOut(node)) give(node, MARK_OUT);
    if (!bare && waitsIn[node] === 0) give(node, MARK_IN);
    // What falls for want of a support never stands.
    if (bare) waitsIn[node] = -1;
  }
  const hasSupport = new Uint8Array(size);
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    const node = item >> 2;
    const isIn = (item & 3) === MARK_IN;
    const how = role[node];
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      const other = to[i]!;
      const helps = isIn === (how !== ATTACK);
      if (how === SUPPORT && helps) {
        if (waitsOut[other]! < 0 || hasSupport[other] === 1) continue;
        hasSupport[other] = 1;
      }
      if (helps) {
        waitsIn[other]! -= 1;
        if (waitsIn[other] === 0) give(other, MARK_IN);
      } else if (how === PREMISE || how === ATTACK) give(other, MARK_OUT);
      else {
        waitsOut[other]! -= 1;
        if (waitsOut[other] === 0) give(other, MARK_OUT);
      }
    }
  }
  return mark;
}
