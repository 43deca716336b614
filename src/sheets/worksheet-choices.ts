import { reasonsFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { partsOf } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { withFullStop } from '../words/punctuation.js';
import { randomOf, shuffled } from '../words/random.js';
import { sharePlace } from './text-places.js';
import type { Choice, TaskSetting } from './worksheet-task.js';

/** The answers from which a pupil can choose: the right ones among others that the text says elsewhere. */

/** Claims below or above another are looked for up to so many. */
const MAX_RELATED = 200;

/**
 * Claims of the text that are wrong answers to a question about `statement`: neither among the right ones, nor said in the same sentence, nor
 * in one line of argument with any of them. Those that the core leaves out come first, since others are asked for more often.
 */
export function otherClaims(
  statement: Statement,
  right: readonly Statement[],
  count: number,
  { view, said, saysTheSame }: TaskSetting,
): Statement[] {
  const related = new Set([statement, ...right].flatMap((one) => [...below(one), ...above(one)]));
  const fit = said.filter(
    (claim) =>
      !related.has(claim) &&
      !saysTheSame(claim, view.map.thesis) &&
      !right.some((one) => sharePlace(one, claim)),
  );
  return drawn(fit, count, view, statement.id);
}

/** Claims of the text that nobody takes for its main claim: neither the thesis nor one of its parts. */
export function lesserClaims(count: number, { view, said, saysTheSame }: TaskSetting): Statement[] {
  const { map } = view;
  const main = new Set(partsOf(map.thesis));
  const fit = said.filter((claim) => !main.has(claim) && !saysTheSame(claim, map.thesis));
  return drawn(fit, count, view, map.thesis.id);
}

/** So many of some claims, rather of those that the core leaves out: others are asked for more often. */
function drawn(claims: readonly Statement[], count: number, view: View, seed: string): Statement[] {
  const core = view.core();
  const random = randomOf(`wrong ${seed}`);
  return [
    ...shuffled(
      claims.filter((claim) => !core.has(claim)),
      random,
    ),
    ...shuffled(
      claims.filter((claim) => core.has(claim)),
      random,
    ),
  ].slice(0, count);
}

/** Right and wrong answers in an order that tells nothing. */
export function shuffledChoices(
  right: readonly Statement[],
  wrong: readonly Statement[],
  seed: string,
): Choice[] {
  const choices = [
    ...right.map(({ text }) => ({ text: withFullStop(text), isRight: true })),
    ...wrong.map(({ text }) => ({ text: withFullStop(text), isRight: false })),
  ];
  return shuffled(choices, randomOf(`choices ${seed}`));
}

/** A statement and the reasons for it, and for those. */
function below(statement: Statement): ReadonlySet<Statement> {
  const found = new Set([statement]);
  for (const one of found) {
    if (found.size >= MAX_RELATED) break;
    for (const reason of reasonsFor(one)) found.add(reason);
  }
  return found;
}

/** A statement and what it supports, and what that supports. */
function above(statement: Statement): ReadonlySet<Statement> {
  const found = new Set([statement]);
  for (const one of found) {
    if (found.size >= MAX_RELATED) break;
    for (const { target } of one.gives) found.add(nodeAnchor(target));
  }
  return found;
}
