import type { Answer } from '../map/answers.js';
import { attackKind } from '../map/attack-kind.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
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
  if (status !== 'in') return status === 'out' ? fallen : 'undecided';
  const left = depth === 0 ? 'out' : labels.statusOf(answered);
  if (left === 'out') return null;
  return `the ${what} ${left === 'in' ? 'still stands' : 'is still undecided'}`;
}

/** What follows if an answer counts, as the last move of a block, and how the file judges that. */
export function judgedConsequence(view: View, answer: Answer, answered: Statement): string {
  const said = `“${headlineOf(answered)}”`;
  const follows = consequence(answer, said);
  const judgements = {
    undecided: `if this answer counts, ${follows}. (That is undecided. Be ready for their answer.)`,
    out: `if this answer counts, ${follows}. (It does not count: they have an answer to it.)`,
    in: isStillCarried(view, answer, answered)
      ? `${follows}. (Their point still stands, because something else supports it.)`
      : `${follows}.`,
  };
  return judgements[view.labels.statusOf(answer.attack)];
}

function consequence({ attack, way }: Answer, said: string): string {
  switch (way) {
    case 'premise':
      return `${said} loses a premise that it needs`;
    case 'evidence':
    case 'reason':
      return `${said} loses this ${way}, and falls if nothing else supports it`;
    case 'inference':
      return `${said} does not follow from this ${given(attack)}, even if the ${given(attack)} is true`;
    default:
      return {
        undercut: `their conclusion does not follow from ${said}, even if that is true`,
        undermine: `${said} falls, so it cannot support their conclusion`,
        rebut: `${said} falls`,
      }[attackKind(attack)];
  }
}

/** What an attacked step starts from, in a word. */
function given({ target }: Relation): string {
  const isEvidence = target.node === 'relation' && declaringPremise(target).kind === 'evidence';
  return isEvidence ? 'evidence' : 'reason';
}

/** Whether an answer to what carries a statement leaves it, and a step from it, standing. */
function isStillCarried({ labels }: View, { depth }: Answer, said: Statement): boolean {
  if (depth === 0 || labels.statusOf(said) !== 'in') return false;
  return said.gives.length === 0 || said.gives.some((relation) => labels.statusOf(relation) === 'in');
}
