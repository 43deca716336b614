import type { Kind, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { randomOf, shuffled } from '../words/random.js';
import { isRepeated } from './given-away.js';
import { overlap, tellingWords } from './telling-words.js';
import type { View } from './view.js';

/** More statements than these above another are not looked at: nobody follows an argument so far up. */
const MAX_STATEMENTS_ABOVE = 200;
/** So many are tried for each question, so that its cost does not grow with the map. */
const MAX_TRIED = 60;

/** Finds wrong answers, the same ones each time; null where the right one would give itself away. */
export type Distract = (statement: Statement, right: Statement, count: number) => Statement[] | null;

/**
 * Wrong answers to what a statement supports or attacks: others of the same kind and branch as the right one, none of
 * which it supports or attacks through others either (as far as `MAX_STATEMENTS_ABOVE` of them). One of them shares as many words with
 * the statement as the right one, so that the words do not give it away. None says much the same as the right one, which could be right too.
 *
 * One pass over the map, then for each question a cost that does not grow with the map.
 */
export function distractors({ map, structure }: View): Distract {
  const inBranch = new Map<Statement | null, Map<Kind, Statement[]>>();
  const words = new Map<Statement, ReadonlySet<string>>();
  const wordsOf = (statement: Statement) => {
    const known = words.get(statement) ?? tellingWords(statement.text);
    words.set(statement, known);
    return known;
  };
  const neighbours = (of: Statement): readonly Statement[] => {
    const branch = structure.branch[of.index] ?? null;
    return inBranch.get(branch)?.get(of.kind) ?? [];
  };
  for (const one of structure.order) {
    const branch = structure.branch[one.index] ?? null;
    const kinds = inBranch.get(branch) ?? new Map<Kind, Statement[]>();
    inBranch.set(branch, kinds);
    const known = kinds.get(one.kind);
    if (known === undefined) kinds.set(one.kind, [one]);
    else known.push(one);
  }
  return (statement, right, count) => {
    const unfit = nearestAbove(statement).add(right);
    const fit = drawn(neighbours(right), MAX_TRIED, randomOf(statement.id)).filter((one) => !unfit.has(one));
    const shared = (one: Statement) => overlap(wordsOf(statement), wordsOf(one));
    const least = shared(right);
    const isElse = (one: Statement) => !isRepeated(one.text, right.text, map.thesis.text);
    const alike = fit.find((one) => shared(one) >= least && isElse(one));
    if (alike === undefined) return null;
    const wrong = [alike];
    for (const one of fit) if (wrong.length < count && one !== alike && isElse(one)) wrong.push(one);
    return wrong.length < count ? null : wrong;
  };
}

/** So many of a list, in an order that `random` decides. */
function drawn(all: readonly Statement[], most: number, random: () => number): Statement[] {
  if (all.length <= most) return shuffled(all, random);
  const found = new Set<Statement>();
  while (found.size < most) found.add(all[Math.floor(random() * all.length)]!);
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
