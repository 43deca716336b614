import type { Answer } from '../map/answers.js';
import { attackKind } from '../map/attack-kind.js';
import type { ArgumentNode, Statement } from '../map/model.js';
import type { View } from '../query/view.js';

/** How the file judges an exchange, in the words that sheets have for it. */

/**
 * How the file judges an answer to something (`what` it is in a word), where it does not simply settle it; `fallen` says
 * that it falls. What only takes away one of several things that carry an argument can stand, and the argument, too.
 */
export function judgementOf(
  { labels }: View,
  { attack, depth }: Answer,
  [what, answered]: readonly [string, ArgumentNode],
  fallen: string,
): string | null {
  const status = labels.statusOf(attack);
  if (status !== 'in') return status === 'out' ? fallen : 'open in the file';
  const left = depth === 0 ? 'out' : labels.statusOf(answered);
  if (left === 'out') return null;
  return `the ${what} ${left === 'in' ? 'still stands' : 'is still open'} in the file`;
}

/** What an answer comes to if it holds, as the last move of a block, and how the file judges that. */
export function judgedConsequence(view: View, answer: Answer, answered: Statement): string {
  const judgements = {
    undecided: ' (In this file that is still open: be ready for their answer.)',
    out: ' (In this file this answer falls: they have an answer to it.)',
    in: isStillCarried(view, answer, answered)
      ? ' (In this file what they say still stands: something else carries it.)'
      : '',
  };
  return `${consequence(answer)}.${judgements[view.labels.statusOf(answer.attack)]}`;
}

function consequence({ attack, way }: Answer): string {
  switch (way) {
    case 'premise':
      return 'what they say needs that premise, and comes to nothing without it';
    case 'evidence':
    case 'reason':
      return `what they say loses that ${way}, and falls unless something else carries it`;
    case 'inference':
      return 'even if that is true, what they say does not follow from it';
    default:
      return {
        undercut: 'even if what they say is true, their conclusion does not follow from it',
        undermine: 'what they say cannot carry what they rest on it',
        rebut: 'what they say cannot be kept as they say it',
      }[attackKind(attack)];
  }
}

/** Whether an answer to what carries a statement leaves it, and a step from it, standing. */
function isStillCarried({ labels }: View, { depth }: Answer, said: Statement): boolean {
  if (depth === 0 || labels.statusOf(said) !== 'in') return false;
  return said.gives.length === 0 || said.gives.some((relation) => labels.statusOf(relation) === 'in');
}
