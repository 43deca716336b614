import { KINDS, type Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { View } from './view.js';

/** More statements than these above another are not looked at: nobody follows an argument so far up. */
const MAX_STATEMENTS_ABOVE = 200;

/**
 * Finds wrong answers to what a statement bears on: others of the kind of the right one, none of which it bears on
 * through others either (as far as `MAX_STATEMENTS_ABOVE` of them). `random` (numbers from 0 to 1) decides which.
 *
 * One pass over the map, then for each question a cost that does not grow with the map.
 */
export function distractors(
  { structure }: View,
  random: () => number,
): (statement: Statement, right: Statement, count: number) => Statement[] {
  const ofKind = new Map(KINDS.map((kind) => [kind, structure.order.filter((one) => one.kind === kind)]));
  return (statement, right, count) => {
    const among = ofKind.get(right.kind) ?? [];
    const unfit = nearestAbove(statement).add(right);
    // Where most are fit, some drawn at random are; else those that are fit are few, and can be gone through.
    if (among.length > 2 * (unfit.size + count)) return drawn(among, unfit, count, random);
    const fit = among.filter((one) => !unfit.has(one));
    return drawn(fit, new Set(), Math.min(count, fit.length), random);
  };
}

/** So many different ones that are not left out, of at least so many. */
function drawn(
  among: readonly Statement[],
  leftOut: ReadonlySet<Statement>,
  count: number,
  random: () => number,
): Statement[] {
  const found = new Set<Statement>();
  while (found.size < count) {
    const one = among[Math.floor(random() * among.length)]!;
    if (!leftOut.has(one)) found.add(one);
  }
  return [...found];
}

/** A statement and what it bears on, nearest first. */
function nearestAbove(statement: Statement): Set<Statement> {
  const met = new Set([statement]);
  for (const one of met) {
    for (const { target } of one.gives) {
      for (let node = target; met.size < MAX_STATEMENTS_ABOVE; node = node.target) {
        met.add(nodeAnchor(node));
        if (node.node === 'statement') break;
      }
      if (met.size >= MAX_STATEMENTS_ABOVE) return met;
    }
  }
  return met;
}
