import { isUnanswered } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { View } from '../query/view.js';

/** The ways to another card, as in `claims step`: in the argument's order, and up. */
export const MOVES = {
  next: (view: View, at: Statement) => following(view, at, 1, () => true),
  previous: (view: View, at: Statement) => following(view, at, -1, () => true),
  counterpoint: (view: View, at: Statement) => following(view, at, 1, ({ kind }) => kind === 'counterpoint'),
  unanswered: (view: View, at: Statement) => following(view, at, 1, (one) => isUnanswered(one, view.answers)),
  up,
  first: ({ structure }: View) => structure.order[0] ?? null,
  last: ({ structure }: View) => structure.order.at(-1) ?? null,
} as const;

export type Move = keyof typeof MOVES;

/** What to say where there is nowhere to go. */
export const NOWHERE: Readonly<Record<Move, string>> = {
  next: 'This is the last card.',
  previous: 'This is the first card.',
  counterpoint: 'There is no counterpoint after this card.',
  unanswered: 'There is no unanswered counterpoint after this card.',
  up: 'This entry supports and attacks nothing.',
  first: 'This is the first card.',
  last: 'This is the last card.',
};

function following(
  { structure }: View,
  at: Statement,
  by: 1 | -1,
  fits: (statement: Statement) => boolean,
): Statement | null {
  const { order } = structure;
  for (let i = order.indexOf(at) + by; i >= 0 && i < order.length; i += by)
    if (fits(order[i]!)) return order[i]!;
  return null;
}

/** To what an entry supports or attacks: its parent in the outline, or else the target of its first step. */
function up({ structure }: View, at: Statement): Statement | null {
  const step = at.gives[0];
  return structure.parent[at.index] ?? (step === undefined ? null : nodeAnchor(step.target));
}
